import { type Instant, Temporal } from '@gongshi/domain-kit'
import { BadRowError, type Clock, silentLog } from '@gongshi/service-kit'
import type { Neighbours } from '../commands/context.ts'
import type { Records } from '../store/store.ts'
import type { Stage } from './play.ts'

/**
 * A stage for one synthetic project: everything it does is one transaction, at instants of its own that never lie ahead of the city.
 *
 * @throws BadRowError when a step would lie in the future
 */
export function stageIn(tx: Records, neighbours: Neighbours, cityNow: Instant): Stage {
  const liesAhead = (at: Instant) => Temporal.Instant.compare(at, cityNow) > 0
  let now = Temporal.Instant.fromEpochMilliseconds(0)
  const clock: Clock = {
    now: async () => {
      if (liesAhead(now))
        throw new BadRowError(`有一步在 ${now}，尚未到来 a step at ${now} would lie in the future`)
      return now
    },
  }
  const store = { ...tx, transaction: <T>(work: (inner: Records) => Promise<T>) => work(tx) }
  const setClock = (to: Instant): void => {
    now = to
  }
  return { store, neighbours, clock, log: silentLog(), setClock, liesAhead }
}

/** Neighbours whose answers about one day are asked for once: an import asks the same questions thousands of times. */
export function remembering(neighbours: Neighbours): Neighbours {
  const answers = new Map<string, ReturnType<Neighbours['askCatalogue']>>()
  const agencies = new Map<string, ReturnType<Neighbours['askAgency']>>()
  const once = <T>(known: Map<string, T>, key: string, ask: () => T): T => {
    if (!known.has(key)) known.set(key, ask())
    return known.get(key)!
  }
  return {
    askCatalogue: (on, code) => once(answers, `${on} ${code}`, () => neighbours.askCatalogue(on, code)),
    askAgency: (uscc) => once(agencies, uscc, () => neighbours.askAgency(uscc)),
  }
}
