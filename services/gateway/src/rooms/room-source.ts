import type { GraphQLDataSource } from '@apollo/gateway'
import { askOnceMore, isMutation, type RoomLine } from '@gongshi/service-kit/neighbours'
import type { Logger } from 'pino'
import type { GatewayContext } from '../gateway-context.ts'
import type { Breaker } from './breaker.ts'
import { type FetchSpan, openFetchSpan } from './fetch-span.ts'
import { type RoomAnswer, readAnswer } from './read-answer.ts'
import type { RoomMetrics } from './room-metrics.ts'
import { unavailable } from './unavailable.ts'

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
  const away = () => {
    room.metrics.unavailable.inc({ room: room.name })
    const representations = fetch.variables?.representations as unknown[] | undefined
    return unavailable(room.name, { query: fetch.query, representations })
  }
  if (!room.breaker.allows()) return away()
  const span = openFetchSpan(fetch.context, room.deadlineMs)
  try {
    return (await ask(room, fetch, span)) ?? away()
  } finally {
    span.end()
    room.metrics.open.set({ room: room.name }, room.breaker.isOpen ? 1 : 0)
  }
}

/** Asks, and tells the breaker how it went; undefined when there was no answer. */
async function ask(room: Room, fetch: Fetch, span: FetchSpan): Promise<RoomAnswer | undefined> {
  const { query, variables, context } = fetch
  const { token, traceId } = context
  const question = { body: JSON.stringify({ query, variables }), token, traceId, signal: span.signal }
  const done = room.metrics.seconds.startTimer({ room: room.name })
  try {
    const raw = isMutation(query)
      ? await room.line.ask(question)
      : await askOnceMore(room.line, question, () => room.metrics.retries.inc({ room: room.name }))
    const answer = readAnswer(raw)
    if (answer) room.breaker.succeeded()
    else failed(room, traceId, { status: raw.status, text: raw.text.slice(0, 500) })
    return answer
  } catch (err) {
    if (!span.signal.aborted || span.ranFull()) failed(room, traceId, { err })
    return undefined
  } finally {
    done()
  }
}

function failed(room: Room, traceId: string, detail: object): void {
  room.breaker.failed()
  room.log.warn({ room: room.name, traceId, ...detail }, 'a room did not answer')
}
