import type { GraphQLDataSource } from '@apollo/gateway'
import { isMutation } from '@gongshi/service-kit/neighbours'
import type { GatewayContext } from '../gateway-context.ts'
import type { Asking, Placed, Reply } from './ask-room.ts'
import { distinct } from './distinct.ts'
import { openFetchSpan } from './fetch-span.ts'
import { isSkewed, type RoomAnswer } from './read-answer.ts'
import { withoutUnknown } from './schema-skew.ts'
import { type Silence, skewed, unavailable } from './unavailable.ts'

/** One room as the gateway reaches it. */
export type Room = Asking & {
  /** How long a fetch may take, the wait for a place included. */
  longestMs: number
  query: (question: Placed) => Promise<Reply>
  mutate: (question: Placed) => Promise<Reply>
}

type Fetch = { query: string; variables?: Record<string, unknown>; context: GatewayContext }

/**
 * How the query plan asks a room: within a deadline, not at all while the breaker is open or too much of the kind is under
 * way – and always with an answer, so that one dead room is partial data.
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
  const answer = await told(room, fetch)
  if (!isSkewed(answer)) return answer
  const { log, metrics, name } = room
  const cut = withoutUnknown(fetch.query, answer.errors ?? [])
  metrics.skew.inc({ room: name })
  log.error(
    {
      room: name,
      traceId: fetch.context.traceId,
      missing: cut?.missing,
      message: answer.errors?.[0]?.message,
    },
    'a room does not know what the supergraph promises: it runs another version',
  )
  if (!cut) return skewed(name, askedOf(fetch))
  const rest = await told(room, { ...fetch, query: cut.query })
  if (isSkewed(rest)) return skewed(name, askedOf(fetch))
  const errors = [...(rest.errors ?? []), ...(skewed(name, askedOf(fetch), cut.missing).errors ?? [])]
  return { ...rest, errors }
}

async function told(room: Room, fetch: Fetch): Promise<RoomAnswer> {
  const { variables, spread } = distinct(fetch.variables)
  const reply = room.breaker.allows() ? await ask(room, { ...fetch, variables }) : 'NOT_ASKED'
  return typeof reply === 'string' ? away(room, fetch, reply) : spread(reply.take())
}

async function ask(room: Room, { query, variables, context }: Fetch): Promise<Reply> {
  const span = openFetchSpan(context, room.longestMs + context.longerMs)
  const { token, traceId } = context
  // a fetch that comes late in its request is not worked on for longer than anybody waits for it
  const waitMs = Math.min(room.deadlineMs + context.longerMs, span.leftMs)
  const isWrite = isMutation(query)
  const lane = { name: isWrite ? (rootOf(query) ?? query) : query, isMutation: isWrite }
  const question = {
    body: JSON.stringify({ query, variables }),
    token,
    traceId,
    waitMs,
    signal: span.signal,
    lane,
  }
  try {
    return await (isWrite ? room.mutate(question) : room.query(question))
  } catch {
    return 'NOT_ANSWERED'
  } finally {
    span.end()
  }
}

/** The first field of a mutation: all that ask for it are of one kind. */
function rootOf(query: string): string | undefined {
  return /\{\s*(?:\w+\s*:\s*)?(\w+)/.exec(query)?.[1]
}

function away({ name, metrics }: Room, fetch: Fetch, silence: Silence): RoomAnswer {
  metrics.unavailable.inc({ room: name })
  return unavailable(name, askedOf(fetch), silence)
}

function askedOf({ query, variables }: Fetch) {
  return { query, representations: variables?.representations as unknown[] | undefined }
}
