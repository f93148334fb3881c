import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** The header that carries a request's trace id through the house. */
export const TRACE_HEADER = 'x-request-id'

/** The trace id the caller gave, when it looks like one; a new one otherwise. */
export function traceIdOf(request: IncomingMessage | { headers: Record<string, unknown> }): string {
  const given = request.headers[TRACE_HEADER]
  return typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID()
}
