import { portalConfig } from '../config.ts'
import { sealedCookie } from './sealed-cookie.ts'

/** Who is signed in: the graph's bearer token, kept sealed in the browser, and nowhere else. */
export type Session = { accessToken: string; subject: string }

const config = portalConfig()
const shared = { secret: config.PORTAL_KEY, secure: config.PUBLIC_URL.startsWith('https:') }

export const sessionCookie = sealedCookie<Session>({ name: 'gongshi_session', maxAgeS: 8 * 3_600, ...shared })

/** What sign-in must remember between leaving for the issuer and coming back. */
export type SignInAttempt = { verifier: string; state: string; nonce: string; back: string }

export const signInCookie = sealedCookie<SignInAttempt>({ name: 'gongshi_sign_in', maxAgeS: 600, ...shared })
