import type { Problems } from '../../form/problems.ts'
import {
  ConfirmPlatformOutageDocument,
  type OutageAnswerFragment,
  RecordPlatformOutageDocument,
  WithdrawPlatformOutageDocument,
} from '../../graph/documents.generated/graphql.ts'
import type { KeptForm } from '../../session/kept-form.ts'
import { inBoth } from '../../text/in-both.ts'
import { voice } from '../../text/text.ts'
import type { Sent } from '../desk-action.ts'
import { outagesText } from './outages-text.ts'

/** What was not done to an outage, or not recorded, and what was typed. */
export type OutageTried = {
  verb: string
  /** The outage; empty where one was to be recorded. */
  id: string
  typed: Readonly<Record<'from' | 'to' | 'reason', string>>
  problems: Problems
  once?: string
}

/** Records an outage, or confirms or withdraws one at the version the operator saw. */
export const act = async (sent: Sent): Promise<OutageTried | Response> => {
  const { outage, userErrors } = await ask(sent)
  if (!outage || userErrors.length > 0) return { ...triedIn(sent.word), problems: userErrors }
  return sent.leadOn(sent.here, {
    text: inBoth((language) => voice(language, outagesText)('done')),
  })
}

/** What was sent when nobody was signed in any more. */
export const keptOutage = (kept: KeptForm | undefined): OutageTried | undefined => {
  if (!kept?.isThere) return undefined
  const typed = new Map(kept.fields)
  return { ...triedIn((name) => typed.get(name) ?? ''), problems: [], once: kept.once }
}

const triedIn = (word: (name: string) => string) => ({
  verb: word('verb'),
  id: word('id'),
  typed: { from: word('from'), to: word('to'), reason: word('reason') },
})

const ask = async ({ word, send }: Sent): Promise<OutageAnswerFragment> => {
  const seen = { id: word('id'), version: Number(word('version')) }
  const reason = word('reason')
  if (word('verb') === 'confirm') return (await send(ConfirmPlatformOutageDocument, seen)).answer
  if (word('verb') === 'withdraw')
    return (await send(WithdrawPlatformOutageDocument, { ...seen, reason })).answer
  const input = { from: beijing(word('from')), to: beijing(word('to')), reason }
  return (await send(RecordPlatformOutageDocument, input)).answer
}

/** A time as the browser's field gives it: to the minute, Beijing time. */
const beijing = (typed: string): string =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(typed) ? `${typed}:00+08:00` : typed
