import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { TRACE_HEADER, traceIdIn } from '../../trace/trace.ts'

/** The trace id the caller gave, ours or of a W3C `traceparent`, when it looks like one; a new one otherwise. */
export function traceIdOf(request: IncomingMessage | { headers: Record<string, unknown> }): string {
  const { [TRACE_HEADER]: given, traceparent } = request.headers
  if (typeof given === 'string' && /^[\w-]{8,64}$/.test(given)) return given
  return (typeof traceparent === 'string' && traceIdIn(traceparent)) || randomUUID()
}
