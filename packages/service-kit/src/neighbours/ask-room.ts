import { waits } from '../waits/index.ts'
import { askOnceMore, isMutation } from './ask-once-more.ts'
import { NeighbourUnavailable } from './neighbour-unavailable.ts'
import { roomLine } from './room-line.ts'

/** Whose question it is, and until when. */
export type Asking = { token?: string; traceId?: string; signal?: AbortSignal }

/** Asks a neighbouring room one GraphQL question. */
export type AskRoom = <T>(query: string, variables?: Record<string, unknown>, asking?: Asking) => Promise<T>

/**
 * A direct, signed line from room to room, where the law needs certainty at the moment of decision (architecture.md 6).
 *
 * @param options.deadlineMs how long an answer may take, `waits.neighbour` when not told
 * @returns a function that throws NeighbourUnavailable for anything but a whole answer: the asking command fails closed
 */
export function askRoom(options: { url: string; key: string; name: string; deadlineMs?: number }): AskRoom {
  const { name, deadlineMs = waits.neighbour.ms } = options
  const line = roomLine(options)
  return async <T>(query: string, variables: Record<string, unknown> = {}, asking: Asking = {}) => {
    const { token, traceId } = asking
    const signal = AbortSignal.any([
      AbortSignal.timeout(deadlineMs),
      ...(asking.signal ? [asking.signal] : []),
    ])
    const question = {
      body: JSON.stringify({ query, variables }),
      token,
      traceId,
      waitMs: deadlineMs,
      signal,
    }
    try {
      const { text } = isMutation(query) ? await line.ask(question) : await askOnceMore(line, question)
      return wholeAnswer<T>(text)
    } catch (cause) {
      throw new NeighbourUnavailable(name, { cause })
    }
  }
}

function wholeAnswer<T>(text: string): T {
  const answer = JSON.parse(text) as { data?: T | null; errors?: { message: string }[] }
  if (answer.data == null || answer.errors?.length) throw new Error(answer.errors?.[0]?.message ?? 'no data')
  return answer.data
}
