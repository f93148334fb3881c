import type { Problems } from '../../form/problems.ts'
import { valuesOf } from '../../form-kit/values.ts'
import {
  AssignRegistrationDocument,
  CorrectRegistrationDocument,
  type RegistrationAnswerFragment,
  type RequestCorrectionInput,
  ResubmitRegistrationDocument,
} from '../../graph/documents.generated/graphql.ts'
import type { KeptForm } from '../../session/kept-form.ts'
import { inBoth } from '../../text/in-both.ts'
import { voice } from '../../text/text.ts'
import type { Sent } from '../desk-action.ts'
import { documentsIn, refusedDocuments } from './documents-in.ts'
import { registrationsText } from './registrations-text.ts'

/** The verbs whose forms are made by hand: what they ask for is no field of the kit (documents, a tick for each, a sign-in). */
export const handMade = [
  'requestRegistrationCorrection',
  'resubmitRegistrationApplication',
  'assignRegistrationApplication',
] as const
export type HandMade = (typeof handMade)[number]

export const isHandMade = (verb: string): verb is HandMade => (handMade as readonly string[]).includes(verb)

/** What was not done to an application, and what was typed. */
export type RegistrationTried = {
  byHand: HandMade
  typed: Readonly<Record<string, string>>
  problems: Problems
  once?: string
}

/** Does what one of those forms asks for, at the version that was seen. */
export const act = async (sent: Sent): Promise<RegistrationTried | Response> => {
  const byHand = sent.word('verb')
  if (!isHandMade(byHand)) throw new Response('', { status: 400 })
  const tried = { byHand, typed: valuesOf(sent.form) }
  const wrong = refusedDocuments(sent.form)
  if (wrong.length > 0) return { ...tried, problems: wrong }
  const { application, userErrors } = await ask(sent, byHand)
  if (!application || userErrors.length > 0) return { ...tried, problems: userErrors }
  return sent.leadOn(sent.here, { text: inBoth((language) => voice(language, registrationsText)('done')) })
}

/** What was sent when nobody was signed in any more. */
export const keptByHand = (kept: KeptForm | undefined): RegistrationTried | undefined => {
  if (!kept?.isThere) return undefined
  const typed = valuesOf(kept.fields)
  const byHand = typed.verb ?? ''
  return isHandMade(byHand) ? { byHand, typed, problems: [], once: kept.once } : undefined
}

const ask = async ({ form, word, send }: Sent, verb: HandMade): Promise<RegistrationAnswerFragment> => {
  const seen = { id: word('id'), version: Number(word('version')) }
  if (verb === 'requestRegistrationCorrection') {
    const missing = form.getAll('missing').map(String) as RequestCorrectionInput['missing']
    return (await send(CorrectRegistrationDocument, { ...seen, missing, reason: word('reason') })).answer
  }
  if (verb === 'resubmitRegistrationApplication')
    return (await send(ResubmitRegistrationDocument, { ...seen, documents: documentsIn(form) })).answer
  return (await send(AssignRegistrationDocument, { ...seen, handlerId: word('handlerId') })).answer
}
