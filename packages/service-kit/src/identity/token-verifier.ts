import type { Person } from '@gongshi/domain-kit'
import { errors, jwtVerify } from 'jose'
import { personOf } from './claims.ts'
import { IdentityUnavailable, Unauthenticated } from './identity-errors.ts'
import { keySet } from './key-set.ts'

/** Signatures by a key pair only: `none` and shared secrets never pass. */
const algorithms = ['EdDSA', 'Ed25519', 'ES256', 'ES384', 'PS256', 'PS384', 'RS256', 'RS384']

/** The longest life of a token, in seconds, when a deployment sets no other. */
const LONGEST_LIFE_S = 86_400

/** What an access token says it is (RFC 9068, and plain JWT for issuers that know no better). */
const types = new Set(['at+jwt', 'application/at+jwt', 'jwt'])

/** Turns a bearer token into the person it speaks of. */
export type TokenVerifier = (bearer: string) => Promise<Person>

/**
 * A verifier of bearer tokens: signature, issuer, audience and expiry, by the real clock.
 *
 * @param options.longestLifeS no token may live longer, from when it was issued; a day when not told
 * @param options.jwksUrl where the issuer's keys are; when left out, its discovery document says so
 * @returns a function that throws Unauthenticated for any token that is not good, and IdentityUnavailable when the
 *   issuer's keys cannot be had
 */
export function tokenVerifier(options: {
  issuer: string
  audience: string
  jwksUrl?: string
  longestLifeS?: number
}): TokenVerifier {
  const { issuer, audience, jwksUrl, longestLifeS = LONGEST_LIFE_S } = options
  const keys = keySet(issuer, jwksUrl)
  return async (bearer) => {
    const payload = await verified(bearer, await keys())
    const person = personOf(payload)
    if (!person) throw new Unauthenticated('the claims of the token cannot be read')
    return person
  }

  async function verified(bearer: string, key: Awaited<ReturnType<typeof keys>>) {
    try {
      const { payload, protectedHeader } = await jwtVerify(bearer, key, {
        issuer,
        audience,
        algorithms,
        requiredClaims: ['sub', 'exp'],
      })
      if (!types.has(String(protectedHeader.typ).toLowerCase())) throw new Unauthenticated('no access token')
      const { exp = 0, iat = Date.now() / 1000 } = payload
      if (exp - iat > longestLifeS) throw new Unauthenticated('the token lives too long')
      return payload
    } catch (cause) {
      if (cause instanceof Unauthenticated) throw cause
      if (isTheTokensFault(cause)) throw new Unauthenticated('the token is not good', { cause })
      throw new IdentityUnavailable('the issuer’s keys cannot be had', { cause })
    }
  }
}

/** jose throws its own errors for bad tokens; a plain one, a time-out or a bad key set says that the issuer is away. */
function isTheTokensFault(cause: unknown): boolean {
  if (!(cause instanceof errors.JOSEError)) return false
  return !['ERR_JOSE_GENERIC', 'ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID'].includes(cause.code)
}
