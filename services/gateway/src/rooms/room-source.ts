import type { GraphQLDataSource } from '@apollo/gateway'
import { askOnceMore, isMutation, neverArrived, type RoomLine } from '@gongshi/service-kit/neighbours'
import type { Logger } from 'pino'
import type { GatewayContext } from '../gateway-context.ts'
import type { Breaker } from './breaker.ts'
import { type FetchSpan, openFetchSpan } from './fetch-span.ts'
import { type RoomAnswer, readAnswer } from './read-answer.ts'
import type { RoomMetrics } from './room-metrics.ts'
import { type Silence, unavailable } from './unavailable.ts'

/** One room as the gateway reaches it. */
export type Room = {
  name: string
  line: RoomLine
  breaker: Breaker
  deadlineMs: number
  metrics: RoomMetrics
  log: Logger
}

type Fetch = { query: string; variables?: Record<string, unknown>; context: GatewayContext }

/**
 * How the query plan asks a room: over kept-alive connections, within a deadline, once more for a query whose connection
 * died, not at all while the breaker is open – and always with an answer, so that one dead room is partial data.
 */
export function roomSource(room: Room): GraphQLDataSource<GatewayContext> {
  return {
    process: async (options) => {
      const { query = '', variables } = options.request
      const context = options.context as GatewayContext
      const answer = await answerOf(room, { query, variables, context })
      return answer as Awaited<ReturnType<GraphQLDataSource['process']>>
    },
  }
}

async function answerOf(room: Room, fetch: Fetch): Promise<RoomAnswer> {
  const { query } = fetch
  const away = (silence: Silence) => {
    room.metrics.unavailable.inc({ room: room.name })
    const representations = fetch.variables?.representations as unknown[] | undefined
    return unavailable(room.name, { query, representations }, silence)
  }
  if (!room.breaker.allows()) return away('NOT_ASKED')
  const span = openFetchSpan(fetch.context, room.deadlineMs)
  try {
    const answer = await ask(room, fetch, span)
    return typeof answer === 'string' ? away(answer) : answer
  } finally {
    span.end()
    room.metrics.open.set({ room: room.name }, room.breaker.isOpen ? 1 : 0)
  }
}

/** Asks, and tells the breaker how it went. */
async function ask(room: Room, fetch: Fetch, span: FetchSpan): Promise<RoomAnswer | Silence> {
  const { query, variables, context } = fetch
  const { token, traceId } = context
  const question = { body: JSON.stringify({ query, variables }), token, traceId, signal: span.signal }
  const done = room.metrics.seconds.startTimer({ room: room.name })
  try {
    const raw = isMutation(query)
      ? await room.line.ask(question)
      : await askOnceMore(room.line, question, () => room.metrics.retries.inc({ room: room.name }))
    const answer = readAnswer(raw)
    if (answer) succeeded(room)
    else failed(room, traceId, { status: raw.status, text: raw.text.slice(0, 500) })
    return answer ?? 'NOT_ANSWERED'
  } catch (err) {
    if (!span.signal.aborted || span.ranFull()) failed(room, traceId, { err })
    return neverArrived(err) ? 'NOT_ASKED' : 'NOT_ANSWERED'
  } finally {
    done()
  }
}

function succeeded({ breaker, log, name }: Room): void {
  if (breaker.isOpen) log.info({ room: name }, 'a room answers again')
  breaker.succeeded()
}

/** One warning for each failure until the breaker opens; an outage is not told once per request. */
function failed({ breaker, log, name }: Room, traceId: string, detail: object): void {
  const level = breaker.isOpen ? 'debug' : 'warn'
  breaker.failed()
  log[level]({ room: name, traceId, away: breaker.isOpen, ...detail }, 'a room did not answer')
}
