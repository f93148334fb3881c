/** What a room's GraphQL side must be told; the names are those of the environment. */
export type SubgraphSettings = {
  HOST: string
  PORT: number
  /** What opens this room: the key gateway and neighbours sign with, two while it is exchanged. */
  GATEWAY_KEY: string
  OIDC_ISSUER: string
  OIDC_AUDIENCE: string
  OIDC_JWKS_URL?: string
  /** No token may live longer, in seconds; a day when not told. */
  TOKEN_LIFE_S?: number
}
