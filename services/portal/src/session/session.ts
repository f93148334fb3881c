import { portalConfig } from '../config.ts'
import { sealedCookie } from './sealed-cookie.ts'

/**
 * Who is signed in: the graph's bearer token, kept sealed in the browser, and the session's id, by which the board knows
 * whether it has ended.
 */
export type Session = { id: string; accessToken: string; subject: string }

/** A working day. */
export const sessionLifeS = 8 * 3_600

const config = portalConfig()
const shared = { secret: config.PORTAL_KEY, secure: config.PUBLIC_URL.startsWith('https:') }

export const sessionCookie = sealedCookie<Session>({
  name: 'gongshi_session',
  maxAgeS: sessionLifeS,
  ...shared,
})

/** What sign-in must remember between leaving for the issuer and coming back. */
export type SignInAttempt = { verifier: string; state: string; nonce: string; back: string }

export const signInCookie = sealedCookie<SignInAttempt>({ name: 'gongshi_sign_in', maxAgeS: 600, ...shared })
