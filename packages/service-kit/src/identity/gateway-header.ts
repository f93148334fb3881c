import { createHash, createHmac, randomBytes } from 'node:crypto'
import { acceptedKeys, signingKey } from '../config/key-ring.ts'
import { sameText } from './same-text.ts'

/** The header by which a room knows that the gateway, or a neighbouring room, is asking. */
export const GATEWAY_HEADER = 'x-gongshi-gateway'

/** The longest life of a signature, in seconds. */
export const LONGEST_LIFE = 30

/** The life a signature is given, in seconds. */
export const USUAL_LIFE = 20

/** What is signed: which room, the method, the body of a POST or the query string of a GET, and whose token is with it. */
export type SignedRequest = {
  room: string
  method: string
  payload: string
  /** The whole `Authorization` header; '' without one. */
  authorization: string
}

/**
 * The value of the gateway header for one request: `v3.<expires>.<nonce>.<hmac>`, `expires` in milliseconds.
 *
 * The MAC covers `v3.<room>.<expires>.<nonce>.<METHOD>.<sha256 of the payload>.<sha256 of the Authorization header>`, in
 * hex, so that a header seen on the way opens neither another room, nor another question, nor another person's view, nor
 * the same a second time. Real time, never the sandbox clock: a signature ages with the machine, not with the demo city.
 *
 * @param ring the room's key, at least 32 characters; of two, parted by a comma, the first signs
 * @param lifeSeconds how long it is good for, at most 30 seconds
 */
export function signGatewayHeader(ring: string, request: SignedRequest, lifeSeconds = USUAL_LIFE): string {
  const expires = Date.now() + Math.min(lifeSeconds, LONGEST_LIFE) * 1000
  const nonce = randomBytes(12).toString('base64url')
  return `v3.${expires}.${nonce}.${mac(signingKey(ring), `${expires}.${nonce}`, request)}`
}

/** What is good once in a signature, and when it stops being good, in seconds of real time. */
export type ShownNonce = { nonce: string; expires: number }

/**
 * The nonce of a header that is the gateway's, for exactly this request, and still good; undefined for any other. Whoever
 * asks must see to it that a nonce is good once (nonces.ts).
 */
export function verifyGatewayHeader(
  ring: string,
  request: SignedRequest,
  header: unknown,
): ShownNonce | undefined {
  const [, said, expires, nonce, signature] =
    /^v3\.((\d{1,15})\.([\w-]{16}))\.([0-9a-f]{64})$/.exec(String(header)) ?? []
  if (!said || !nonce || !signature) return undefined
  const left = Number(expires) - Date.now()
  if (left < 0 || left > LONGEST_LIFE * 1000) return undefined
  const isSigned = acceptedKeys(ring).some((key) => sameText(mac(key, said, request), signature))
  return isSigned ? { nonce, expires: Number(expires) / 1000 } : undefined
}

function mac(key: string, said: string, { room, method, payload, authorization }: SignedRequest): string {
  const parts = [`v3.${room}.${said}`, method.toUpperCase(), digest(payload), digest(authorization)]
  return createHmac('sha256', key).update(parts.join('.')).digest('hex')
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
