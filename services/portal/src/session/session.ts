import { sealedByBoard } from './sealed-by-board.ts'
import { sealedCookie } from './sealed-cookie.ts'

/**
 * Who is signed in: the graph's bearer token, kept sealed in the browser, and the session's id, by which the board knows
 * whether it has ended.
 */
export type Session = { id: string; accessToken: string; subject: string }

/** A working day. */
export const sessionLifeS = 8 * 3_600

export const sessionCookie = sealedCookie<Session>({
  name: 'gongshi_session',
  maxAgeS: sessionLifeS,
  sealedBy: sealedByBoard,
})

/** What sign-in must remember between leaving for the issuer and coming back. */
export type SignInAttempt = { verifier: string; state: string; nonce: string; back: string }

export const signInCookie = sealedCookie<SignInAttempt>({
  name: 'gongshi_sign_in',
  maxAgeS: 600,
  sealedBy: sealedByBoard,
})
