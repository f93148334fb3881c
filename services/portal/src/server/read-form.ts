import type { IncomingMessage } from 'node:http'
import { Refused } from './refused.ts'

/** The longest form of the board holds some 40 kB in its own letters; percent signs make nine bytes of one of them. */
export const mostBytesOfForm = 256 * 1024

const forms = /^application\/x-www-form-urlencoded/i

/**
 * The body of a form, whole and small: refused by what it says of its length before a byte is read, and counted while
 * it is read, so that no caller can make the board hold more.
 *
 * @throws Refused 413 when it is too large, 415 when it is no form
 */
export const readForm = async (request: IncomingMessage): Promise<Buffer<ArrayBuffer>> => {
  if (Number(request.headers['content-length'] ?? 0) > mostBytesOfForm) throw tooLarge()
  if (!forms.test(request.headers['content-type'] ?? '')) throw new Refused(415, 'The board takes forms.')
  if (request.headers['content-encoding']) throw new Refused(415, 'The board takes forms as they are.')
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > mostBytesOfForm) throw tooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const tooLarge = () => new Refused(413, 'The form is too large.', { connection: 'close' })
