import * as client from 'openid-client'
import { redirect } from 'react-router'
import { callbackUrl, issuer } from './issuer.ts'
import { localPath } from './local-path.ts'
import { signInCookie } from './session.ts'

/**
 * Sends a person to the issuer (authorization code with PKCE) and remembers where to come back to; 503 while the issuer is away.
 *
 * @param wish `prompt: 'login'` where the issuer shall ask anew who it is
 */
export const startSignIn = async (back: string, wish: { prompt?: 'login' } = {}): Promise<Response> => {
  const attempt = {
    verifier: client.randomPKCECodeVerifier(),
    state: client.randomState(),
    nonce: client.randomNonce(),
    back: localPath(back),
  }
  const asked = await issuer().catch(() => {
    throw new Response('', { status: 503 })
  })
  const address = client.buildAuthorizationUrl(asked, {
    redirect_uri: callbackUrl(),
    scope: 'openid',
    ...wish,
    code_challenge: await client.calculatePKCECodeChallenge(attempt.verifier),
    code_challenge_method: 'S256',
    state: attempt.state,
    nonce: attempt.nonce,
  })
  return redirect(address.href, { headers: { 'set-cookie': await signInCookie.write(attempt) } })
}
