import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Target } from './target-of.ts'

const loopback = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i

/**
 * Leads `http://localhost:3000` to the board's own address: cookies and forms belong to one name of the machine, and
 * people type the other one too. Other names are a proxy's business and pass.
 *
 * @returns whether it answered
 */
export const leadToOwnAddress = (
  request: Pick<IncomingMessage, 'headers' | 'method'>,
  response: Pick<ServerResponse, 'writeHead'>,
  publicUrl: string,
  { pathname, search }: Target,
): boolean => {
  const own = new URL(publicUrl)
  const asked = request.headers.host ?? own.host
  const isOther = asked.toLowerCase() !== own.host && loopback.test(asked) && loopback.test(own.host)
  if (!isOther || request.method !== 'GET') return false
  response.writeHead(302, { location: `${own.origin}${pathname}${search}` }).end()
  return true
}
