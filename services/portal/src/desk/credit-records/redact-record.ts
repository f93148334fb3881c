import type { Problems } from '../../form/problems.ts'
import { RedactCreditRecordDocument } from '../../graph/documents.generated/graphql.ts'
import type { KeptForm } from '../../session/kept-form.ts'
import { inBoth } from '../../text/in-both.ts'
import { voice } from '../../text/text.ts'
import type { Sent } from '../desk-action.ts'
import { creditRecordsText } from './credit-records-text.ts'

/** A redaction that was not kept, and what was typed. */
export type RedactionTried = {
  id: string
  publicText: string
  reason: string
  problems: Problems
  once?: string
}

/** Takes passages out of what the public reads of one record, at the version the officer saw. */
export const redactRecord = async (sent: Sent): Promise<RedactionTried | Response> => {
  const typed = triedIn(sent.word)
  const input = { ...typed, version: Number(sent.word('version')) }
  const { record, userErrors } = (await sent.send(RedactCreditRecordDocument, input)).answer
  if (!record || userErrors.length > 0) return { ...typed, problems: userErrors }
  return sent.leadOn(sent.here, {
    text: inBoth((language) => voice(language, creditRecordsText)('done')),
  })
}

/** A redaction that was sent when nobody was signed in any more. */
export const keptRedaction = (kept: KeptForm | undefined): RedactionTried | undefined => {
  if (!kept?.isThere) return undefined
  const typed = new Map(kept.fields)
  return { ...triedIn((name) => typed.get(name) ?? ''), problems: [], once: kept.once }
}

const triedIn = (word: (name: string) => string) => ({
  id: word('id'),
  publicText: word('publicText').replaceAll('\r\n', '\n'),
  reason: word('reason'),
})
