import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/** The header by which a room knows that the gateway, or a neighbouring room, is asking. */
export const GATEWAY_HEADER = 'x-gongshi-gateway'

/** The longest life of a signature, in seconds. */
const LONGEST_LIFE = 30

/** What is signed: the method, and the body of a POST or the query string of a GET. */
export type SignedRequest = { method: string; payload: string }

/**
 * The value of the gateway header for one request: `v1.<expires>.<hmac>`.
 *
 * Real time, never the sandbox clock: a signature ages with the machine, not with the demo city.
 *
 * @param key the shared key, by configuration, at least 32 characters
 * @param lifeSeconds how long it is good for, at most 30 seconds
 */
export function signGatewayHeader(key: string, request: SignedRequest, lifeSeconds = 20): string {
  const expires = Math.floor(Date.now() / 1000) + Math.min(lifeSeconds, LONGEST_LIFE)
  return `v1.${expires}.${mac(key, expires, request)}`
}

/** Is this header the gateway's, for exactly this request, and still good? */
export function verifyGatewayHeader(key: string, request: SignedRequest, header: unknown): boolean {
  const [, expires, signature] = /^v1\.(\d{1,12})\.([0-9a-f]{64})$/.exec(String(header)) ?? []
  if (!expires || !signature) return false
  const left = Number(expires) - Date.now() / 1000
  if (left < 0 || left > LONGEST_LIFE) return false
  return timingSafeEqual(Buffer.from(mac(key, Number(expires), request)), Buffer.from(signature))
}

function mac(key: string, expires: number, { method, payload }: SignedRequest): string {
  const digest = createHash('sha256').update(payload).digest('hex')
  return createHmac('sha256', key).update(`v1.${expires}.${method.toUpperCase()}.${digest}`).digest('hex')
}
