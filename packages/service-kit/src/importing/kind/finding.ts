import type { Text } from '@gongshi/domain-kit'

/** What is wrong with one row, or one cell of it. */
export type Finding = {
  code: string
  /** The column by its own name, where it is about one. */
  column?: string
  /** The rule it rests on. */
  rule?: string
  text: Text
}

/** A finding as one sentence in both languages, its column before it, as an operator's report has it. */
export const sentenceOf = ({ column, text, rule }: Finding): string =>
  `${column ? `${column}: ` : ''}${text.zh === text.en ? text.zh : `${text.zh} ${text.en}`}${rule ? ` [${rule}]` : ''}`
