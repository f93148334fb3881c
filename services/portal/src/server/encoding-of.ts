import type { IncomingMessage } from 'node:http'
import Negotiator from 'negotiator'

/** What an answer can be compressed with, what we would choose first. */
export type Encoding = 'br' | 'gzip'
const preferred: Encoding[] = ['br', 'gzip']

const compressible = /^(?:text\/|image\/svg\+xml|application\/(?:(?:[\w.-]+\+)?(?:json|xml)|javascript))/i

/** Whether a type is words: what is compressed already (a workbook, a picture) only grows. */
export const isCompressible = (type: string | null | undefined): boolean => compressible.test(type ?? '')

/** What this reader takes (RFC 9110, 12.5.3); undefined for an answer as it is. */
export const encodingOf = (request: Pick<IncomingMessage, 'headers'>): Encoding | undefined => {
  if (!request.headers['accept-encoding']) return undefined
  const [first] = (new Negotiator(request as IncomingMessage) as Preferring).encodings(
    [...preferred, 'identity'],
    { preferred },
  )
  return preferred.find((encoding) => encoding === first)
}

/** The types know nothing of the second argument, which decides between encodings the reader likes alike. */
type Preferring = { encodings: (available: string[], options: { preferred: string[] }) => string[] }
