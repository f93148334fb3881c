import type { Question, RawAnswer, RoomLine } from './room-line.ts'

/** The connection was gone before any answer came: the room may have been restarted, or had closed an idle line. */
const dead = new Set(['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'UND_ERR_SOCKET', 'UND_ERR_CLOSED'])

/**
 * Asks, and asks once more when the connection died before an answer; for queries only.
 *
 * A mutation is never sent twice: the first may have arrived.
 */
export async function askOnceMore(
  line: RoomLine,
  question: Question,
  onRetry?: () => void,
): Promise<RawAnswer> {
  try {
    return await line.ask(question)
  } catch (error) {
    if (question.signal.aborted || !diedBeforeAnswer(error)) throw error
    onRetry?.()
    return line.ask(question)
  }
}

const unreached = new Set([
  'ECONNREFUSED',
  'UND_ERR_CONNECT_TIMEOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
])

/** Was there no connection at all, so that the question cannot have arrived? */
export function neverArrived(error: unknown): boolean {
  return unreached.has(String((error as { code?: unknown } | null)?.code))
}

/** Does a GraphQL text begin a mutation? Planned operations and our own begin with their keyword. */
export function isMutation(query: string): boolean {
  return /^\s*mutation\b/.test(query)
}

function diedBeforeAnswer(error: unknown): boolean {
  return dead.has(String((error as { code?: unknown }).code))
}
