import { setTimeout as pause } from 'node:timers/promises'
import { GraphAway } from '../graph/graph-away.ts'

/** How often a page is asked for while the graph is away, and while this reader has had enough for now. */
const mostTries: Record<number, number> = { 503: 5, 429: 60 }

/**
 * Asks again, after the while the graph asks for, when it was away or had had enough of this reader: a long table must not end
 * because a room was started anew, or because it is long.
 *
 * @throws GraphAway when it stays away, or when the question is at fault; whatever `signal` says when the reader leaves
 */
export const patiently = async <T>(ask: () => Promise<T>, signal: AbortSignal, tried = 1): Promise<T> => {
  try {
    return await ask()
  } catch (failure) {
    if (!(failure instanceof GraphAway) || tried >= (mostTries[failure.status] ?? 0)) throw failure
    // readers who were sent away together do not come back together
    const whileMs = failure.retryAfterS * 1_000 * (1 + Math.random() / 2)
    await pause(whileMs, undefined, { signal })
    return patiently(ask, signal, tried + 1)
  }
}
