import { IdentityUnavailable, Unauthenticated } from '../../identity/identity-errors.ts'
import { refusals } from './refusals.ts'
import { RequestRefused } from './request-refused.ts'

/** Whatever was thrown before GraphQL, as a refusal; a defect when it is none of ours. */
export function toRefusal(thrown: unknown): RequestRefused {
  if (thrown instanceof RequestRefused) return thrown
  if (thrown instanceof Unauthenticated) return refusals.unauthenticated()
  if (thrown instanceof IdentityUnavailable) return refusals.identityUnavailable()
  const { code, statusCode } = thrown as { code?: string; statusCode?: number }
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return refusals.mediaType()
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return refusals.tooLarge()
  return statusCode && statusCode < 500 ? refusals.unreadable() : refusals.defect()
}
