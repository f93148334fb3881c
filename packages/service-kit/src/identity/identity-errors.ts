/** The token is forged, expired, foreign or unreadable: HTTP 401, never the public view. */
export class Unauthenticated extends Error {
  override readonly name = 'Unauthenticated'
}

/** The issuer's keys cannot be had at the moment: HTTP 503, for the token may be good. */
export class IdentityUnavailable extends Error {
  override readonly name = 'IdentityUnavailable'
}
