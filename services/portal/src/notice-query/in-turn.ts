/** So many pages of tables are asked for at once, for all readers together. */
const atOnce = 4

let asking = 0
const waiting: (() => void)[] = []

/**
 * Asks when it is this one's turn: readers of whole tables take turns page by page, so that none of them, however slow,
 * keeps the others or the board from the graph.
 */
export const inTurn = async <T>(ask: () => Promise<T>, signal: AbortSignal): Promise<T> => {
  if (asking >= atOnce) await turn(signal)
  else asking += 1
  try {
    signal.throwIfAborted()
    return await ask()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else asking -= 1
  }
}

/** Settles when one who asked is done, who hands the turn on; or when this reader leaves, whose turn then goes on at once. */
const turn = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const left = () => {
      const at = waiting.indexOf(mine)
      if (at < 0) return
      waiting.splice(at, 1)
      reject(signal.reason)
    }
    const mine = () => {
      signal.removeEventListener('abort', left)
      resolve()
    }
    if (signal.aborted) return reject(signal.reason)
    waiting.push(mine)
    signal.addEventListener('abort', left, { once: true })
  })
