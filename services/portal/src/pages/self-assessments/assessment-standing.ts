import type { SelfAssessmentRowFragment } from '../../graph/documents.generated/graphql.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { selfAssessmentsText } from './self-assessments-text.ts'

type Standing = Pick<SelfAssessmentRowFragment, 'state' | 'isOverdue' | 'isLate'>

/** Where a self-assessment stands, in words: whether it is overdue, or came late, above all. */
export function assessmentStanding(language: Language, { state, isOverdue, isLate }: Standing): string {
  const say = voice(language, selfAssessmentsText)
  if (isOverdue && state === 'OWED') return say('overdue')
  const word = say(state)
  if (isOverdue) return `${word} · ${say('overdue')}`
  return isLate ? `${word} · ${say('late')}` : word
}
