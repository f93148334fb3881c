import { fileRefusals } from '../file-refusals.ts'

/** How slowly a file may come. */
export type Pace = {
  /** Nothing at all for so long ends it. */
  idleMs: number
  /** So long it may wait in all, and longer the more has come. */
  graceMs: number
  bytesPerS: number
  /** No upload takes longer, however steadily it comes. */
  mostMs: number
}

/** A telephone on the edge of its network gets through; whoever only holds a place does not. */
export const patience: Pace = { idleMs: 20_000, graceMs: 30_000, bytesPerS: 4096, mostMs: 3_600_000 }

/**
 * What comes, as long as it comes: only the time spent waiting for the sender is counted, never that of our own store.
 *
 * @throws RequestRefused UPLOAD_TOO_SLOW, or UPLOAD_BROKEN_OFF when the sender is gone
 */
export async function* paced(bytes: AsyncIterable<Buffer>, pace: Pace): AsyncGenerator<Buffer> {
  const source = bytes[Symbol.asyncIterator]()
  const begun = performance.now()
  let waited = 0
  let came = 0
  try {
    for (;;) {
      const from = performance.now()
      const left = pace.graceMs + (came / pace.bytesPerS) * 1000 - waited
      const next = await within(source.next(), Math.min(pace.idleMs, left, begun + pace.mostMs - from))
      if (next.done) return
      waited += performance.now() - from
      came += next.value.length
      yield next.value
    }
  } finally {
    // not waited for: a sender who is silent never lets go
    void source.return?.().catch(() => undefined)
  }
}

async function within<T>(coming: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(fileRefusals.tooSlow()), Math.max(0, ms))
  })
  const came = coming.catch((cause) => {
    throw Object.assign(fileRefusals.brokenOff(), { cause })
  })
  try {
    return await Promise.race([came, late])
  } finally {
    clearTimeout(timer)
    came.catch(() => undefined)
  }
}
