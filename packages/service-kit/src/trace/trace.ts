import { AsyncLocalStorage } from 'node:async_hooks'

/** The header that carries a request's trace id through the house. */
export const TRACE_HEADER = 'x-request-id'

/** The headers that tie together all that one request brings about: our id, and W3C Trace Context where it came. */
export type Trace = Readonly<Record<string, string>>

type Headers = Readonly<Record<string, unknown>>
type Place = { [kept]?: AsyncLocalStorage<Trace> }
const kept = Symbol.for('gongshi.trace')

/** One place for the process: the board's pages are a bundle of their own. */
function current(): AsyncLocalStorage<Trace> {
  const place = globalThis as Place
  place[kept] ??= new AsyncLocalStorage<Trace>()
  return place[kept]
}

/** Works for one request: whatever is asked of others meanwhile carries its trace on. */
export function carryingOn<T>(trace: Trace, work: () => T): T {
  return current().run(trace, work)
}

/** What a question to another process carries on; nothing where nobody asked. */
export function carriedOn(): Trace {
  return current().getStore() ?? {}
}

/** The trace of a request that came with these headers, by our id. */
export function traceOf(traceId: string, headers: Headers): Trace {
  const { traceparent, tracestate } = headers
  if (typeof traceparent !== 'string' || !traceIdIn(traceparent)) return { [TRACE_HEADER]: traceId }
  const trace = { [TRACE_HEADER]: traceId, traceparent }
  const fits = typeof tracestate === 'string' && tracestate.length <= LONGEST_STATE
  return fits ? { ...trace, tracestate } : trace
}

const LONGEST_STATE = 512

/** The trace id of a W3C `traceparent`; undefined when it is none (version ff, an id of zeros, another shape). */
export function traceIdIn(traceparent: string): string | undefined {
  const [, version, traceId, parentId] =
    /^([\da-f]{2})-([\da-f]{32})-([\da-f]{16})-[\da-f]{2}(?:-.{0,200})?$/.exec(traceparent) ?? []
  if (!traceId || !parentId || version === 'ff' || /^0+$/.test(traceId) || /^0+$/.test(parentId))
    return undefined
  return version === '00' && traceparent.length !== 55 ? undefined : traceId
}
