/** Something said in both languages. */
export type Words = { zh: string; en: string }

/** What a description says of a thing: how it is called, and what more there is to know. */
export type Described = { label: Words; help?: Words }

/**
 * A description of the graph as a form shows it: its Chinese lines come first, its English ones after them; in each the first
 * sentence is the label, the rest is help.
 *
 * @example '项目名称。至多 200 字。\nTitle. At most 200 characters.'
 */
export function wordsOf(description: string | null | undefined): Described {
  const { zh, en } = languagesOf(description ?? '')
  const [chinese, english] = [parted(zh, /[。；](?!$)/), parted(en, /(?<=\?) |[.;] /)]
  const help = { zh: sentence(chinese.rest, '。'), en: sentence(english.rest, '.') }
  return {
    label: { zh: chinese.first, en: english.first },
    ...(help.zh || help.en ? { help } : {}),
  }
}

function languagesOf(description: string): Words {
  const lines = description
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const english = lines.findIndex((line) => !/\p{Script=Han}/u.test(line))
  const at = english < 0 ? lines.length : english
  return { zh: lines.slice(0, at).join(''), en: lines.slice(at).join(' ') }
}

function parted(text: string, end: RegExp): { first: string; rest: string } {
  const at = text.search(end)
  const first = at < 0 ? text : text.slice(0, at)
  return { first: first.replace(/[。；.;]$/, ''), rest: at < 0 ? '' : text.slice(at + 1).trim() }
}

/** Help begins with a capital and ends with a stop, wherever it was cut. */
function sentence(text: string, stop: string): string {
  const ended = text === '' || /[。.]$/.test(text) ? text : `${text}${stop}`
  return ended.charAt(0).toUpperCase() + ended.slice(1)
}
