import type { RawAnswer } from '@gongshi/service-kit/neighbours'
import type { GraphQLFormattedError } from 'graphql'

/** A room's answer, read. */
export type RoomAnswer = { data?: Record<string, unknown> | null; errors?: GraphQLFormattedError[] }

/** Codes that say the room could not do its part, whatever was asked. */
const away = new Set(['DEADLINE_EXCEEDED', 'GATEWAY_ONLY', 'NOT_READY', 'IDENTITY_UNAVAILABLE'])

/**
 * Reads what a room sent.
 *
 * @returns undefined when it is no answer to what was asked: no GraphQL, or a room that could not do its part
 */
export function readAnswer({ status, text }: RawAnswer): RoomAnswer | undefined {
  const answer = parse(text)
  if (!answer || typeof answer !== 'object') return undefined
  if (answer.data !== undefined && answer.data !== null) return answer
  const codes = (answer.errors ?? []).map((error) => String(error.extensions?.code))
  const told = codes.length > 0 && !codes.some((code) => away.has(code))
  return told && status < 500 ? { ...answer, data: null } : undefined
}

/** Does the room not know what was asked? It then runs another version than the supergraph. */
export function isSkewed({ data, errors = [] }: RoomAnswer): boolean {
  return !data && errors.length > 0 && errors.every(({ extensions }) => skewed.has(String(extensions?.code)))
}

const skewed = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED'])

function parse(text: string): RoomAnswer | null | undefined {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
