import type { GatewayContext } from '../gateway-context.ts'
import type { Rates, Spent } from './rates.ts'
import { tooManyUnread } from './too-many.ts'

/** What a request costs that comes to nothing: a bad token, a text that is no operation, a broken limit. */
const IN_VAIN = 50

/** The most callers remembered as having nothing left. */
const MOST_KEPT_OUT = 10_000

/** Sends away who has nothing left, and charges requests that come to nothing. */
export type Doorkeeper = {
  /** @throws RequestRefused 429 while the caller has nothing left */
  refuse: (key: string) => void
  /** Remembers how the request left its caller's allowance. */
  settle: (context: Pick<GatewayContext, 'caller' | 'course'>) => Promise<void>
}

/**
 * A caller who has nothing left is sent away before anything is read, until there is something again; a request whose
 * cost never became known is charged all the same, or guessing would be free.
 */
export function doorkeeper(rates: Rates): Doorkeeper {
  const keptOut = new Map<string, { until: number; spent: Spent }>()
  return {
    refuse: (key) => {
      const known = keptOut.get(key)
      if (!known) return
      const retryMs = known.until - performance.now()
      if (retryMs > 0) throw tooManyUnread({ ...known.spent, retryMs })
      keptOut.delete(key)
    },
    settle: async ({ caller, course: { spent } }) => {
      const stand = spent ?? (await rates.spend(caller, { cost: IN_VAIN }))
      if (stand.refusedBy !== 'cost') return
      keptOut.delete(caller.key)
      keptOut.set(caller.key, { until: performance.now() + stand.retryMs, spent: stand })
      if (keptOut.size > MOST_KEPT_OUT) keptOut.delete(keptOut.keys().next().value!)
    },
  }
}
