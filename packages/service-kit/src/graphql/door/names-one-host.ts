import type { IncomingMessage } from 'node:http'

const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::(\d{1,5}))?$/i
const MOST_PORT = 65_535

/**
 * Whether a request says one place, and nothing else, in its Host: a name or number and perhaps a port; no person, no path.
 *
 * Of two of them Node keeps the first, and whoever stands before us may have gone by the second. A request of HTTP/1.0 may
 * have none.
 */
export function namesOneHost({
  headers,
  rawHeaders,
}: Pick<IncomingMessage, 'headers' | 'rawHeaders'>): boolean {
  const many = rawHeaders.filter((name, at) => at % 2 === 0 && name.toLowerCase() === 'host').length
  if (many > 1) return false
  if (!headers.host) return true
  const [whole, port = '0'] = HOST.exec(headers.host) ?? []
  return whole !== undefined && Number(port) <= MOST_PORT
}
