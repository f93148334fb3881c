import type { FastifyReply } from 'fastify'

/** The time one request has: a signal that falls at its deadline or when its client leaves. */
export type RequestSpan = {
  signal: AbortSignal
  /** When it must be over, in milliseconds of `performance.now()`. */
  readonly endsAtMs: number
  /** Gives it so much time in all, from its beginning: once it is known what is asked, and how long its asker waits. */
  allow: (ms: number) => void
  /** Settles at the deadline, never before: race the work against it. */
  tooLate: Promise<void>
  /** Lets go of the clock. */
  end: () => void
}

/** Opens the span of one request: real time, and the connection it came by. */
export function openRequestSpan(reply: FastifyReply, deadlineMs: number): RequestSpan {
  const controller = new AbortController()
  const late = Promise.withResolvers<void>()
  const beganAtMs = performance.now()
  let endsAtMs = beganAtMs + deadlineMs
  const end = () => {
    controller.abort(new DOMException('deadline', 'TimeoutError'))
    late.resolve()
  }
  let timer = setTimeout(end, deadlineMs)
  const left = () => {
    if (!reply.raw.writableFinished) controller.abort(new DOMException('client left', 'AbortError'))
  }
  reply.raw.once('close', left)
  return {
    signal: controller.signal,
    get endsAtMs() {
      return endsAtMs
    },
    allow: (ms) => {
      clearTimeout(timer)
      endsAtMs = beganAtMs + ms
      timer = setTimeout(end, endsAtMs - performance.now())
    },
    tooLate: late.promise,
    end: () => {
      clearTimeout(timer)
      reply.raw.off('close', left)
    },
  }
}
