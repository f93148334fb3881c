import { createHmac } from 'node:crypto'
import { isIP } from 'node:net'
import { sameText } from '../identity/same-text.ts'

/** The header by which the portal tells the gateway for which reader it asks. */
export const READER_HEADER = 'x-gongshi-reader'

/** How long it is good for, in seconds. */
const LIFE = 30

/**
 * The reader's network address, for the gateway alone: `v1.<expires>.<address>.<hmac>`.
 *
 * The portal asks for many people from one address. A reader's allowance is the reader's own only if the gateway knows
 * whose question it is, and only if nobody else can say so: hence a key, and not a header any caller could write.
 *
 * @param key READER_KEY, the same at portal and gateway; of two, the first signs
 */
export function signReader(key: string, address: string): string {
  const said = `v1.${Math.floor(Date.now() / 1000) + LIFE}.${Buffer.from(address).toString('base64url')}`
  return `${said}.${mac(key.split(',')[0]!, said)}`
}

/** The address the portal told; undefined when the header is not there, not the portal's, or too old. */
export function readerOf(keys: string | undefined, header: unknown): string | undefined {
  if (!keys || typeof header !== 'string' || header.length > 300) return undefined
  const [, said = '', expires, name = '', given = ''] =
    /^(v1\.(\d{1,12})\.([\w-]{1,100}))\.([\w-]{43})$/.exec(header) ?? []
  const left = Number(expires) - Date.now() / 1000
  if (!(left >= 0 && left <= LIFE + 5)) return undefined
  const ours = keys.split(',').some((key) => sameText(mac(key, said), given))
  const address = Buffer.from(name, 'base64url').toString()
  return ours && isIP(address) ? address : undefined
}

function mac(key: string, said: string): string {
  return createHmac('sha256', key).update(`reader.${said}`).digest('base64url')
}
