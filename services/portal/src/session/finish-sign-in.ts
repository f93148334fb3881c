import * as client from 'openid-client'
import { redirect } from 'react-router'
import { callbackUrl, issuer } from './issuer.ts'
import { beginSession, endSession } from './known-sessions.ts'
import { signInCookie } from './session.ts'

/** Exchanges the code for the bearer token and opens the session, which ends the one before; a foreign or repeated answer is refused (400). */
export const finishSignIn = async (request: Request): Promise<Response> => {
  const attempt = await signInCookie.read(request)
  if (!attempt) throw new Response('', { status: 400 })
  const answered = new URL(callbackUrl())
  answered.search = new URL(request.url).search
  const tokens = await client
    .authorizationCodeGrant(await issuer(), answered, {
      pkceCodeVerifier: attempt.verifier,
      expectedState: attempt.state,
      expectedNonce: attempt.nonce,
    })
    .catch(() => {
      throw new Response('', { status: 400 })
    })
  const subject = tokens.claims()?.sub ?? ''
  const { access_token: accessToken, id_token: idToken } = tokens
  await endSession(request)
  return redirect(attempt.back, {
    headers: [
      ['set-cookie', await beginSession({ accessToken, subject, idToken })],
      ['set-cookie', signInCookie.clear()],
    ],
  })
}
