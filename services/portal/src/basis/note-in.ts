import type { Language } from '../text/language.ts'

const chinese = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u
/** Where a sentence was found, by the number of our own list of sources: nothing to readers. */
const sourceMark = /\s*[（(]S\d+[）)]/g
const lastChinese = /^.*[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/su

/**
 * The reader's half of a note that says everything twice: 依据待确认。basis to be confirmed.
 *
 * @returns empty for a mere number of a section, which says nothing to people
 */
export const noteIn = (language: Language, told: string): string => {
  const note = told.replace(sourceMark, '')
  if (!chinese.test(note)) return /^[\d.]+(:|$)/.test(note) ? '' : note
  const first = lastChinese.exec(note)?.[0] ?? ''
  const half = language === 'zh' ? first.replace(/。$/, '') : note.slice(first.length)
  return half.trim()
}
