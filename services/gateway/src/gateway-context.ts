/** What travels with one request through the gateway. */
export type GatewayContext = {
  traceId: string
  /** The caller's bearer token, verified here and handed on. */
  token?: string
  /** Falls at the deadline, or when the client leaves. */
  signal: AbortSignal
  /** When everything must be in, in milliseconds of `performance.now()`. */
  endsAtMs: number
}
