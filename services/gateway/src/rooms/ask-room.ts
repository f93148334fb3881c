import {
  askOnceMore,
  neverArrived,
  type Question,
  type RawAnswer,
  type RoomLine,
} from '@gongshi/service-kit/neighbours'
import type { Logger } from 'pino'
import type { Breaker } from './breaker.ts'
import type { Lane, Lanes } from './lanes.ts'
import { type RoomAnswer, readAnswer } from './read-answer.ts'
import type { RoomMetrics } from './room-metrics.ts'
import type { Silence } from './unavailable.ts'

/** What it takes to ask a room and to keep account of it. */
export type Asking = {
  name: string
  line: RoomLine
  breaker: Breaker
  lanes: Lanes
  /** How long the room may take, once it is asked; a slow operation longer. */
  deadlineMs: number
  metrics: RoomMetrics
  log: Logger
}

/** A question and the place it needs on its way. */
export type Placed = Question & { lane: Lane }

/** What came of a question; `take` gives every taker an answer of their own, for the executor writes into it. */
export type Reply = { take: () => RoomAnswer } | Silence

/** Asks a query, once more when its connection died. */
export function askQuery(room: Asking): (question: Placed) => Promise<Reply> {
  const onRetry = () => room.metrics.retries.inc({ room: room.name })
  return (question) => accounted(room, question, (asked) => askOnceMore(room.line, asked, onRetry))
}

/** Asks a mutation, once. */
export function askMutation(room: Asking): (question: Placed) => Promise<Reply> {
  return (question) => accounted(room, question, (asked) => room.line.ask(asked))
}

/** Asks when there is a place, and keeps account of how it went. */
async function accounted(
  room: Asking,
  question: Placed,
  ask: (question: Question) => Promise<RawAnswer>,
): Promise<Reply> {
  const { lane, signal, waitMs } = question
  const reply = await room.lanes.within(lane, signal, () => {
    const timely = AbortSignal.any([signal, AbortSignal.timeout(waitMs)])
    return timed(room, question, () => ask({ ...question, signal: timely }))
  })
  if (reply) return reply
  if (!signal.aborted) room.metrics.shed.inc({ room: room.name })
  return 'TOO_BUSY'
}

async function timed(room: Asking, question: Question, ask: () => Promise<RawAnswer>): Promise<Reply> {
  const done = room.metrics.seconds.startTimer({ room: room.name })
  try {
    const raw = await ask()
    connected(room)
    const answer = readAnswer(raw)
    if (answer) return copies(answer, raw)
    unanswered(room, question, { status: raw.status, text: raw.text.slice(0, 500) })
    return 'NOT_ANSWERED'
  } catch (err) {
    const missed = neverArrived(err)
    if (missed) room.breaker.failed()
    if (!question.signal.aborted && !isCutShort(room, question, err)) unanswered(room, question, { err })
    return missed ? 'NOT_ASKED' : 'NOT_ANSWERED'
  } finally {
    done()
    room.metrics.open.set({ room: room.name }, room.breaker.isOpen ? 1 : 0)
  }
}

/** Less time was left of the request than the room may take: that it did not answer by then says nothing of the room. */
const isCutShort = ({ deadlineMs }: Asking, { waitMs }: Question, err: unknown): boolean =>
  waitMs < deadlineMs && (err as { name?: unknown } | null)?.name === 'TimeoutError'

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

function connected({ breaker, log, name }: Asking): void {
  if (breaker.isOpen) log.info({ room: name }, 'a room answers again')
  breaker.succeeded()
}

/** One warning for each failure until the breaker opens; an outage is not told once per request. */
function unanswered({ breaker, log, name }: Asking, { traceId }: Question, detail: object): void {
  const level = breaker.isOpen ? 'debug' : 'warn'
  log[level]({ room: name, traceId, away: breaker.isOpen, ...detail }, 'a room did not answer')
}
