import { termsOf } from '@gongshi/domain-kit'
import { type Condition, where } from './condition.ts'
import { holdsAll, type SearchColumns } from './holds.ts'

/** Every word of a question is held; marks alone are a question that nothing answers, a blank one is none. */
export function wordsAsked(columns: SearchColumns, text: string): Condition[] {
  const terms = termsOf(text)
  if (terms.length > 0) return [holdsAll(columns, terms)]
  return text.trim() === '' ? [] : [where('false')]
}
