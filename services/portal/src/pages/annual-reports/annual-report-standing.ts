import type { AnnualReportRowFragment } from '../../graph/documents.generated/graphql.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { annualReportsText } from './annual-reports-text.ts'

type Standing = Pick<AnnualReportRowFragment, 'state' | 'isOverdue' | 'isLate'>

/** Where a report stands, in words: whether it is overdue, or came late, above all. */
export function annualReportStanding(language: Language, { state, isOverdue, isLate }: Standing): string {
  const say = voice(language, annualReportsText)
  if (isOverdue && state === 'OWED') return say('overdue')
  const word = say(state)
  if (isOverdue) return `${word} · ${say('overdue')}`
  return isLate ? `${word} · ${say('late')}` : word
}
