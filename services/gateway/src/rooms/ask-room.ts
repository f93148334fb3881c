import {
  askOnceMore,
  neverArrived,
  type Question,
  type RawAnswer,
  type RoomLine,
} from '@gongshi/service-kit/neighbours'
import type { Logger } from 'pino'
import type { Breaker } from './breaker.ts'
import { RoomTooSlow } from './fetch-span.ts'
import { type RoomAnswer, readAnswer } from './read-answer.ts'
import type { RoomMetrics } from './room-metrics.ts'
import type { Silence } from './unavailable.ts'

/** What it takes to ask a room and to keep account of it. */
export type Asking = { name: string; line: RoomLine; breaker: Breaker; metrics: RoomMetrics; log: Logger }

/** What came of a question; `take` gives every taker an answer of their own, for the executor writes into it. */
export type Reply = { take: () => RoomAnswer } | Silence

/** Asks a query, once more when its connection died. */
export function askQuery(room: Asking): (question: Question) => Promise<Reply> {
  const onRetry = () => room.metrics.retries.inc({ room: room.name })
  return (question) => accounted(room, question, () => askOnceMore(room.line, question, onRetry))
}

/** Asks a mutation, once. */
export function askMutation(room: Asking): (question: Question) => Promise<Reply> {
  return (question) => accounted(room, question, () => room.line.ask(question))
}

async function accounted(room: Asking, question: Question, ask: () => Promise<RawAnswer>): Promise<Reply> {
  const done = room.metrics.seconds.startTimer({ room: room.name })
  try {
    const raw = await ask()
    const answer = readAnswer(raw)
    if (!answer) {
      failed(room, question, { status: raw.status, text: raw.text.slice(0, 500) })
      return 'NOT_ANSWERED'
    }
    succeeded(room)
    return copies(answer, raw)
  } catch (err) {
    const { aborted, reason } = question.signal
    if (!aborted || reason instanceof RoomTooSlow) failed(room, question, { err })
    return neverArrived(err) ? 'NOT_ASKED' : 'NOT_ANSWERED'
  } finally {
    done()
    room.metrics.open.set({ room: room.name }, room.breaker.isOpen ? 1 : 0)
  }
}

/** The first taker gets what was read, every other one reads again. */
function copies(answer: RoomAnswer, raw: RawAnswer): Reply {
  let unread: RoomAnswer | undefined = answer
  return {
    take: () => {
      const mine = unread ?? readAnswer(raw)!
      unread = undefined
      return mine
    },
  }
}

function succeeded({ breaker, log, name }: Asking): void {
  if (breaker.isOpen) log.info({ room: name }, 'a room answers again')
  breaker.succeeded()
}

/** One warning for each failure until the breaker opens; an outage is not told once per request. */
function failed({ breaker, log, name }: Asking, { traceId }: Question, detail: object): void {
  const level = breaker.isOpen ? 'debug' : 'warn'
  breaker.failed()
  log[level]({ room: name, traceId, away: breaker.isOpen, ...detail }, 'a room did not answer')
}
