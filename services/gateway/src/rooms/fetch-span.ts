import type { GatewayContext } from '../gateway-context.ts'

/** Kept back from the deadline, to put the answer together. */
const RESERVE_MS = 150

/** The time one fetch has: no more than a room may take, and no more than is left of the request. */
export type FetchSpan = { signal: AbortSignal; end: () => void }

/** Opens the span of one fetch; it ends early when the client leaves. */
export function openFetchSpan(context: GatewayContext, roomMs: number): FetchSpan {
  const controller = new AbortController()
  const left = context.endsAtMs - RESERVE_MS - performance.now()
  const late = () => controller.abort(new Error('no time is left'))
  const timer = setTimeout(late, Math.max(0, Math.min(roomMs, left)))
  const leave = () => controller.abort(context.signal.reason)
  if (context.signal.aborted) leave()
  context.signal.addEventListener('abort', leave)
  return {
    signal: controller.signal,
    end: () => {
      clearTimeout(timer)
      context.signal.removeEventListener('abort', leave)
    },
  }
}
