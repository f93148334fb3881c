import { arabic } from './arabic.ts'
import type { Citation, Text } from './citation.ts'
import { flatText } from './flat-text.ts'

/** Every name by which a law is cited, and the law's own; its row in the library is such a name in tables of data. */
export type Laws = { names: ReadonlyMap<string, string>; rows: ReadonlyMap<string, string> }

/** Pages that say how far a text was read, and the frontends' contract, which is not ours to word. */
const NOT_LEANED_ON = /docs\/domain\/(00|12)-|packages\/graph\/contract/
const ARTICLES = String.raw`\b[Aa]rt(?:icle)?s?\.? (\d+(?:\(\d+\))?(?:(?:–|, and |, | and )\d+(?:\(\d+\))?(?![-\d]))*)`
const CHINESE = '第([一二三四五六七八九十百千零]+)条'
const JOINED = /^；$/

/**
 * The articles a text cites, each of the law that was named last before it in the same paragraph.
 *
 * Two laws joined by ； are followed by their articles in the same order. An article in figures without a law leads
 * nowhere; one in Chinese without a law is a sentence like any other, and in a test it is what somebody is told.
 */
export function lawsCitedIn({ path, text }: Text, { names, rows }: Laws): Citation[] {
  if (NOT_LEANED_ON.test(path)) return []
  const isData = path.endsWith('.csv')
  const known = isData ? new Map([...names, ...rows]) : names
  const paragraphs = isData ? text.split('\n') : text.split(/\n\s*\n|\n(?=\s*(?:\||- |\d+\. |\* @))/)
  const found = paragraphs.flatMap((paragraph) => inParagraph(flatText(paragraph), known))
  return found.filter(({ isSpoken }) => !isSpoken || !/\.test\.ts$|\/test\//.test(path))
}

type Found = Citation & { isSpoken: boolean }

function inParagraph(paragraph: string, known: ReadonlyMap<string, string>): Found[] {
  let laws: string[] = []
  let before: { isName: boolean; ends: number; nth: number } = { isName: false, ends: 0, nth: 0 }
  return [...paragraph.matchAll(nextOf(known))].flatMap((match): Found[] => {
    const [text, name, latin, chinese] = match
    const isName = name !== undefined
    const isJoined = before.isName === isName && JOINED.test(paragraph.slice(before.ends, match.index))
    before = { isName, ends: match.index + text.length, nth: isJoined ? before.nth + 1 : 0 }
    if (isName) laws = [...(isJoined ? laws : []), known.get(name)!]
    const law = laws[Math.min(before.nth, laws.length - 1)]
    if (isName || (chinese !== undefined && law === undefined)) return []
    const numbers = chinese === undefined ? latin!.match(/\d+(?!\d|\))/g)! : [String(arabic(chinese))]
    return numbers.map((number) => ({
      text,
      home: `laws#${law ?? '?'} ${number}`,
      isSpoken: chinese !== undefined,
    }))
  })
}

function nextOf(known: ReadonlyMap<string, string>): RegExp {
  const names = [...known.keys()].sort((one, other) => other.length - one.length).map(escaped)
  return new RegExp(`(${names.join('|')})|${ARTICLES}|${CHINESE}`, 'g')
}

const escaped = (text: string): string => text.replace(/[.+?^${}()|[\]\\/]/g, '\\$&')
