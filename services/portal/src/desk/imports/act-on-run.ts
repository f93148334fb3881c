import type { Problems } from '../../form/problems.ts'
import type { ImportAnswerFragment } from '../../graph/documents.generated/graphql.ts'
import type { KeptForm } from '../../session/kept-form.ts'
import { inBoth } from '../../text/in-both.ts'
import { voice } from '../../text/text.ts'
import type { Sent } from '../desk-action.ts'
import { importRoomOf, importRooms } from './import-rooms.ts'
import { runText } from './run-text.ts'

type RunVerb = 'map' | 'confirm' | 'cancel'

/** What was not done about an import, and the columns that were chosen. */
export type RunTried = {
  verb: string
  chosen: Readonly<Record<string, string>>
  problems: Problems
  once?: string
}

/** What a column's control is called in the form. */
export const placeOf = (column: string): string => `column-${column}`

/**
 * Names the columns of an import, lets it run, or lets it be, at the version that was seen.
 *
 * @throws Response 400 for anything else
 */
export const actOnRun = async (sent: Sent): Promise<RunTried | Response> => {
  const verb = sent.word('verb')
  if (!isRunVerb(verb)) throw new Response('', { status: 400 })
  const { run, userErrors } = await ask(sent, verb)
  if (!run || userErrors.length > 0) return { verb, chosen: chosenIn(sent.form), problems: userErrors }
  return sent.leadOn(sent.here, { text: inBoth((language) => voice(language, runText)(done[verb])) })
}

/** What was sent when nobody was signed in any more. */
export const keptRun = (kept: KeptForm | undefined): RunTried | undefined => {
  if (!kept?.isThere) return undefined
  const typed = new Map(kept.fields)
  return { verb: typed.get('verb') ?? '', chosen: chosenIn(typed), problems: [], once: kept.once }
}

const isRunVerb = (verb: string): verb is RunVerb => Object.hasOwn(done, verb)

const done = { map: 'mapped', confirm: 'confirmed', cancel: 'cancelled' } as const

const ask = async (sent: Sent, verb: RunVerb): Promise<ImportAnswerFragment> => {
  const room = importRooms[importRoomOf(sent.params)]
  const seen = { id: sent.params.id ?? '', version: Number(sent.word('version')) }
  if (verb === 'confirm') return (await sent.send(room.confirm, seen)).answer
  if (verb === 'cancel') return (await sent.send(room.cancel, seen)).answer
  const columns = Object.entries(chosenIn(sent.form)).map(([column, head]) => ({
    column,
    head: head === '' ? null : Number(head),
  }))
  return (await sent.send(room.map, { ...seen, columns })).answer
}

const chosenIn = (fields: Iterable<[string, unknown]>): Record<string, string> =>
  Object.fromEntries(
    [...fields].flatMap(([name, value]) =>
      name.startsWith('column-') ? [[name.slice('column-'.length), String(value)]] : [],
    ),
  )
