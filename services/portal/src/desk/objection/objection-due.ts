import type { ObjectionRowFragment } from '../../graph/documents.generated/graphql.ts'
import { civilDate } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { objectionText } from './objection-text.ts'

type Due = Pick<
  ObjectionRowFragment,
  'state' | 'replyDueOn' | 'replyDueUnknown' | 'isOverdue' | 'correctByOn'
>

/** By when an objection is to be answered, or may be put right; where no date can be told yet, that it is owed. */
export const objectionDue = (
  language: Language,
  { state, replyDueOn, replyDueUnknown, isOverdue, correctByOn }: Due,
): string | null => {
  const say = voice(language, objectionText)
  if (state === 'REJECTED_FORM' && correctByOn)
    return say('correctByDay', { on: civilDate(language, correctByOn) })
  const due = replyDueOn ? civilDate(language, replyDueOn) : replyDueUnknown ? say('dueUnknown') : null
  if (!isOverdue) return due
  return due ? `${due} · ${say('overdue')}` : say('overdue')
}
