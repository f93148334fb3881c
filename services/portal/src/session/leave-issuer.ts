import * as client from 'openid-client'
import { portalConfig } from '../config.ts'
import { issuer } from './issuer.ts'

/**
 * Where a browser ends its session at the issuer, too (OpenID Connect RP-Initiated Logout 1.0), and comes back from;
 * undefined where the issuer is away or knows no such address.
 */
export const leaveIssuerAddress = async (idToken: string | undefined): Promise<string | undefined> => {
  if (!idToken) return undefined
  const asked = await issuer().catch(() => undefined)
  if (!asked?.serverMetadata().end_session_endpoint) return undefined
  return client.buildEndSessionUrl(asked, {
    id_token_hint: idToken,
    post_logout_redirect_uri: new URL('/', portalConfig().PUBLIC_URL).href,
  }).href
}
