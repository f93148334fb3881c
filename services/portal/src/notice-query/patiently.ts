import { setTimeout as pause } from 'node:timers/promises'
import { GraphAway } from '../graph/graph-away.ts'

const mostTries = 5

/**
 * Asks again, after the while the graph asks for, when it was away or had had enough of this reader: a long table must not end
 * because a room was started anew.
 *
 * @throws GraphAway when it stays away, or when the question is at fault; whatever `signal` says when the reader leaves
 */
export const patiently = async <T>(
  ask: () => Promise<T>,
  signal: AbortSignal,
  tries = mostTries,
): Promise<T> => {
  try {
    return await ask()
  } catch (failure) {
    const mayCome = failure instanceof GraphAway && (failure.status === 503 || failure.status === 429)
    if (!mayCome || tries <= 1) throw failure
    await pause(failure.retryAfterS * 1_000, undefined, { signal })
    return patiently(ask, signal, tries - 1)
  }
}
