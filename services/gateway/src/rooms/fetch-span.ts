import { RESERVE_MS } from '@gongshi/service-kit/waits'
import type { GatewayContext } from '../gateway-context.ts'

/** The time one fetch has: no more than a room may take, and no more than is left of the request. */
export type FetchSpan = {
  signal: AbortSignal
  /** What is left of the request as it opens, in whole steps, so that equal questions of one moment are told the same. */
  leftMs: number
  end: () => void
}

const STEP_MS = 100

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
    leftMs: Math.max(0, Math.floor(left / STEP_MS) * STEP_MS),
    end: () => {
      clearTimeout(timer)
      context.signal.removeEventListener('abort', leave)
    },
  }
}
