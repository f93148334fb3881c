import { LONGEST_LIFE } from './gateway-header.ts'

/** What came of showing a nonce: it is new, was shown before, or no more can be remembered just now. */
export type Shown = 'NEW' | 'BEFORE' | 'FULL'

/** Remembers the nonces of signatures that may still be good, in this process. */
export type Nonces = { show: (nonce: string) => Shown; readonly size: number }

/**
 * A memory of nonces, bounded: two halves, each kept for the life of a signature, the older one forgotten whole.
 *
 * What the processes of a room remember together is in shared-nonces.ts. A nonce is remembered only after its signature was found good, so nobody
 * but the holders of the key can fill it; full, it lets nobody in for the moment rather than somebody twice.
 *
 * @param most how many a half holds: 100,000 when not told, about 3,000 a second and 15 MB
 */
export function nonces(most = 100_000, now: () => number = () => performance.now()): Nonces {
  let young = new Set<string>()
  let old = new Set<string>()
  let turnAt = now() + LONGEST_LIFE * 1000
  const turn = () => {
    const overdue = now() - turnAt
    if (overdue < 0) return
    old = overdue < LONGEST_LIFE * 1000 ? young : new Set()
    young = new Set()
    turnAt = now() + LONGEST_LIFE * 1000
  }
  return {
    get size() {
      return young.size + old.size
    },
    show: (nonce) => {
      turn()
      if (young.has(nonce) || old.has(nonce)) return 'BEFORE'
      if (young.size >= most) return 'FULL'
      young.add(nonce)
      return 'NEW'
    },
  }
}
