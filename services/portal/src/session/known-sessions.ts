import { randomBytes } from 'node:crypto'
import { openSessions, type Sessions } from '@gongshi/service-kit/sessions'
import { portalConfig } from '../config.ts'
import { type Session, sessionCookie, sessionLifeS } from './session.ts'

let opened: Sessions | undefined

const sessions = (): Sessions => {
  const { REDIS_URL, QUEUE_NAMESPACE } = portalConfig()
  opened ??= openSessions(REDIS_URL, { owner: 'portal', namespace: QUEUE_NAMESPACE })
  return opened
}

/** Who must know whether a session goes on, while nothing can tell, is told to come back (503): it is never taken for granted. */
const away = (): never => {
  throw new Response('', { status: 503 })
}

/** Begins a session and gives back its cookie; the issuer's word about the person is kept for the sign-out. */
export const beginSession = async (
  signedIn: Omit<Session, 'id'> & { idToken: string | undefined },
): Promise<string> => {
  const { idToken = '', ...session } = signedIn
  const id = randomBytes(24).toString('base64url')
  await sessions().begin({ id, note: idToken, lifeS: sessionLifeS }).catch(away)
  return sessionCookie.write({ id, ...session })
}

/** Whose session a request carries; null when it carries none, or one that has ended. */
export const sessionOf = async (request: Request): Promise<Session | null> => {
  const session = await sessionCookie.read(request)
  if (!session?.id) return null
  return (await sessions().noteOf(session.id).catch(away)) === undefined ? null : session
}

/**
 * Ends the session a request carries, in every process and for good.
 *
 * @returns the issuer's word about the person, by which the issuer's own session is ended, too
 */
export const endSession = async (request: Request): Promise<string | undefined> => {
  const session = await sessionCookie.read(request)
  if (!session?.id) return undefined
  const idToken = await sessions().noteOf(session.id).catch(away)
  await sessions().end(session.id).catch(away)
  return idToken || undefined
}
