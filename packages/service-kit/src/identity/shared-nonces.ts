import { LONGEST_LIFE, type ShownNonce, USUAL_LIFE } from './gateway-header.ts'
import { type Nonces, nonces, type Shown } from './nonces.ts'

/** A memory that all processes of a room share. @returns whether the nonce was new to it @throws when it is away */
export type NonceMemory = (nonce: string) => Promise<boolean>

/** What came of showing a nonce to all memories: UNSURE when nobody can tell whether it is new, and nobody lets it in. */
export type ShownToAll = Shown | 'UNSURE'
export type SharedNonces = {
  show: (shown: ShownNonce) => Promise<ShownToAll>
  /** The line to the first memory broke: what was shown meanwhile stands in the second, also when this process was not asked. */
  lostSight: () => void
}

type Memories = {
  /** Redis: quick, and forgetful. */
  first: NonceMemory
  /** The room's own database: asked only while the first is away, and for the life of a signature after. */
  second: NonceMemory
  own?: Nonces
  /** Seconds of real time. */
  now?: () => number
}

/** So long the first is not asked again once it did not answer. */
const PAUSE_S = 1

/**
 * A nonce is good once in all processes of a room, also while Redis is away (ADR 33).
 *
 * What a process has seen itself it never lets in again. Beside that it asks the first memory; while that is away the second, and then
 * signatures from before that moment are let in by nobody, for another process may have seen them. While both are away nobody is let in.
 */
export function sharedNonces({ first, second, own = nonces(), now = realSeconds }: Memories): SharedNonces {
  let awaySince: number | undefined
  let askAgainAt = Number.NEGATIVE_INFINITY
  let backAt = Number.NEGATIVE_INFINITY
  const askFirst = async (nonce: string): Promise<boolean | undefined> => {
    if (now() < askAgainAt) return undefined
    const isNew = await first(nonce).catch(() => undefined)
    if (isNew === undefined) {
      awaySince ??= now()
      askAgainAt = now() + PAUSE_S
    } else if (awaySince !== undefined) [awaySince, backAt] = [undefined, now()]
    return isNew
  }
  const show = async ({ nonce, expires }: ShownNonce): Promise<ShownToAll> => {
    const isNew = await askFirst(nonce)
    if (isNew === false) return 'BEFORE'
    if (isNew === undefined && expires - USUAL_LIFE < (awaySince ?? now())) return 'UNSURE'
    if (isNew && now() >= backAt + LONGEST_LIFE) return 'NEW'
    return (await second(nonce)) ? 'NEW' : 'BEFORE'
  }
  return {
    lostSight: () => {
      awaySince ??= now()
    },
    show: async (shown) => {
      const here = own.show(shown.nonce)
      return here === 'NEW' ? show(shown).catch(() => 'UNSURE') : here
    },
  }
}

/** Nonces of a room that is one process and no more: what it has seen itself. */
export const ownNonces = (own: Nonces = nonces()): SharedNonces => ({
  show: async ({ nonce }) => own.show(nonce),
  lostSight: () => undefined,
})

const realSeconds = () => Date.now() / 1000
