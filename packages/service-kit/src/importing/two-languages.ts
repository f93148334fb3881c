import type { Text } from '@gongshi/domain-kit'

/** A sentence that says the same in Chinese and then in English, in two: cells are told so, and a report shows either. */
export function twoLanguages(sentence: string): Text {
  const [, zh = '', en = ''] =
    /^(.*[\p{sc=Han}\u3000-\u303f\uff00-\uffef][^ ]*) +([^\p{sc=Han}]+)$/su.exec(sentence) ?? []
  return zh && en ? { zh, en } : { zh: sentence, en: sentence }
}
