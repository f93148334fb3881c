import type { GraphQLDataSource } from '@apollo/gateway'
import { isMutation, type Question } from '@gongshi/service-kit/neighbours'
import type { GatewayContext } from '../gateway-context.ts'
import type { Asking, Reply } from './ask-room.ts'
import { openFetchSpan } from './fetch-span.ts'
import type { RoomAnswer } from './read-answer.ts'
import { type Silence, unavailable } from './unavailable.ts'

/** One room as the gateway reaches it. */
export type Room = Asking & {
  deadlineMs: number
  query: (question: Question) => Promise<Reply>
  mutate: (question: Question) => Promise<Reply>
}

type Fetch = { query: string; variables?: Record<string, unknown>; context: GatewayContext }

/**
 * How the query plan asks a room: within a deadline, not at all while the breaker is open – and always with an answer, so
 * that one dead room is partial data.
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
  const reply = room.breaker.allows() ? await ask(room, fetch) : 'NOT_ASKED'
  return typeof reply === 'string' ? away(room, fetch, reply) : reply.take()
}

async function ask(room: Room, { query, variables, context }: Fetch): Promise<Reply> {
  const span = openFetchSpan(context, room.deadlineMs)
  const { token, traceId } = context
  const question = { body: JSON.stringify({ query, variables }), token, traceId, signal: span.signal }
  try {
    return await (isMutation(query) ? room.mutate(question) : room.query(question))
  } catch {
    return 'NOT_ANSWERED'
  } finally {
    span.end()
  }
}

function away({ name, metrics }: Room, { query, variables }: Fetch, silence: Silence): RoomAnswer {
  metrics.unavailable.inc({ room: name })
  return unavailable(
    name,
    { query, representations: variables?.representations as unknown[] | undefined },
    silence,
  )
}
