import type { ProblemFragment } from '../graph/documents.generated/graphql.ts'
import { voice } from '../text/text.ts'
import { formText } from './form-text.ts'

/** What the graph could not even read, told by the form itself: nothing is sent then, and what was typed is kept. */
export const unreadable = (
  field: string,
  why: 'noDay' | 'noAmount' | 'noYear' | 'noCount' | 'noChoice',
): ProblemFragment => {
  const text = { zh: voice('zh', formText)(why), en: voice('en', formText)(why) }
  return { code: 'INPUT_INVALID', message: `${text.zh} ${text.en}`, text, field: [field], basis: null }
}

export const isDay = (typed: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(typed)) return false
  const day = new Date(`${typed}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(typed)
}
