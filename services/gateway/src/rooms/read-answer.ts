import type { RawAnswer } from '@gongshi/service-kit/neighbours'
import type { GraphQLFormattedError } from 'graphql'

/** A room's answer, read. */
export type RoomAnswer = { data?: Record<string, unknown> | null; errors?: GraphQLFormattedError[] }

/** Codes that say the room could not do its part, whatever was asked. */
const away = new Set([
  'DEADLINE_EXCEEDED',
  'GATEWAY_ONLY',
  'NOT_READY',
  'IDENTITY_UNAVAILABLE',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
])

/**
 * Reads what a room sent.
 *
 * @returns undefined when it is no answer to what was asked: no GraphQL, or a room that could not do its part (a graph
 *   it does not know included: it then runs another version than the supergraph)
 */
export function readAnswer({ status, text }: RawAnswer): RoomAnswer | undefined {
  const answer = parse(text)
  if (!answer || typeof answer !== 'object') return undefined
  if (answer.data !== undefined && answer.data !== null) return answer
  const codes = (answer.errors ?? []).map((error) => String(error.extensions?.code))
  const told = codes.length > 0 && !codes.some((code) => away.has(code))
  return told && status < 500 ? { ...answer, data: null } : undefined
}

function parse(text: string): RoomAnswer | null | undefined {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
