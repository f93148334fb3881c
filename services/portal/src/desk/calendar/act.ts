import type { Problems } from '../../form/problems.ts'
import {
  type CalendarAnswerFragment,
  ConfirmCalendarNoticeDocument,
  RejectCalendarNoticeDocument,
} from '../../graph/documents.generated/graphql.ts'
import type { KeptForm } from '../../session/kept-form.ts'
import { inBoth } from '../../text/in-both.ts'
import { voice } from '../../text/text.ts'
import type { Sent } from '../desk-action.ts'
import { calendarText } from './calendar-text.ts'

/** What was not done about a holiday notice, and what was typed. */
export type CalendarTried = { verb: string; id: string; reason: string; problems: Problems; once?: string }

/** Confirms or turns down a holiday notice at the version the operator saw. */
export const act = async (sent: Sent): Promise<CalendarTried | Response> => {
  const { notice, userErrors } = await ask(sent)
  if (!notice || userErrors.length > 0) return { ...triedIn(sent.word), problems: userErrors }
  return sent.leadOn(sent.here, {
    text: inBoth((language) => voice(language, calendarText)('done')),
  })
}

/** What was sent when nobody was signed in any more. */
export const keptNotice = (kept: KeptForm | undefined): CalendarTried | undefined => {
  if (!kept?.isThere) return undefined
  const typed = new Map(kept.fields)
  return { ...triedIn((name) => typed.get(name) ?? ''), problems: [], once: kept.once }
}

const triedIn = (word: (name: string) => string) => ({
  verb: word('verb'),
  id: word('id'),
  reason: word('reason'),
})

const ask = async ({ word, send }: Sent): Promise<CalendarAnswerFragment> => {
  const seen = { id: word('id'), version: Number(word('version')) }
  return word('verb') === 'reject'
    ? (await send(RejectCalendarNoticeDocument, { ...seen, reason: word('reason') })).answer
    : (await send(ConfirmCalendarNoticeDocument, seen)).answer
}
