import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose'
import { waits } from '../waits/index.ts'
import { IdentityUnavailable } from './identity-errors.ts'

/**
 * The issuer's public keys, fetched when first needed and kept; a key seen for the first time makes it look again.
 *
 * @param jwksUrl where the keys are; when left out, the issuer's discovery document says so
 */
export function keySet(issuer: string, jwksUrl?: string): () => Promise<JWTVerifyGetKey> {
  let found: Promise<JWTVerifyGetKey> | undefined
  return () => {
    found ??= find(issuer, jwksUrl).catch((error) => {
      found = undefined
      throw error
    })
    return found
  }
}

async function find(issuer: string, jwksUrl?: string): Promise<JWTVerifyGetKey> {
  const url = jwksUrl ?? (await discover(issuer))
  return createRemoteJWKSet(new URL(url), {
    timeoutDuration: waits.keys.ms,
    cooldownDuration: 5_000,
    // A key the issuer has withdrawn opens nothing after this long.
    cacheMaxAge: 30_000,
  })
}

async function discover(issuer: string): Promise<string> {
  try {
    const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`
    const response = await fetch(url, { signal: AbortSignal.timeout(waits.keys.ms), redirect: 'error' })
    const document = (await response.json()) as { issuer?: unknown; jwks_uri?: unknown }
    if (document.issuer === issuer && typeof document.jwks_uri === 'string') return document.jwks_uri
  } catch (cause) {
    throw new IdentityUnavailable('the issuer does not answer', { cause })
  }
  throw new IdentityUnavailable('the issuer’s discovery document is not its own')
}
