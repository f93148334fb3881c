import type { Problems } from '../form/problems.ts'
import type { Language } from '../text/language.ts'
import { sessionOf } from './known-sessions.ts'
import { sealedNotes } from './sealed-notes.ts'

/** What the next page says once: what was done, what should be known of it, and where one might go. */
export type Told = {
  text: Record<Language, string>
  warnings?: Problems
  /** What was refused though the rest was done: the page tells it beside its fields. */
  problems?: Problems
  link?: { address: string; text: Record<Language, string> }
}

const notes = sealedNotes<Told>({ kind: 'told', lifeS: 300 })
const idOf = (sessionId: string, path: string) => `${sessionId} ${path}`

/** Leaves word for the page at that path, for this session alone; a word that cannot be kept undoes nothing. */
export const tellAt = async (request: Request, path: string, told: Told): Promise<void> => {
  const session = await sessionOf(request).catch(() => null)
  if (session) await notes.keep(idOf(session.id, path), told).catch(() => undefined)
}

/** What this page has to say, once: a reload says nothing again. */
export const toldAt = async (request: Request): Promise<Told | null> => {
  const session = await sessionOf(request).catch(() => null)
  if (!session) return null
  return notes.take(idOf(session.id, new URL(request.url).pathname)).catch(() => null)
}
