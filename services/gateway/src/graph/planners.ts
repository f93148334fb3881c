import { openPlanner, type Planned, type Planner, type ToPlan } from './planner.ts'
import { turns } from './turns.ts'

/** An operation to be planned, what its plan is kept under, and for whom. */
export type PlanWish = ToPlan & { key: string; caller: string }

/** The threads that plan for one supergraph. */
export type Planners = {
  /** What came of it; an operation wished for by several is planned once. */
  plan: (wish: PlanWish) => Promise<Planned>
  /** What came of each of many, handed over together and before others. */
  planAll: (texts: readonly string[]) => Promise<Planned[]>
  stop: () => Promise<void>
}

/** A caller has as many operations waiting for a plan as anybody may. */
export class TooManyPlans extends Error {
  override readonly name = 'TooManyPlans'
}

type Options = { threads: number; mostMs?: number; mostEach?: number }
type Work = { wishes: readonly ToPlan[]; done: (planned: Planned[]) => void }

/** So many operations without a plan are remembered, for a minute each, so that nobody ends thread after thread with one. */
const MOST_HOPELESS = 1000
const HOPELESS_MS = 60_000

/**
 * Plans beside the thread that answers. Callers take turns: whoever sends many new operations waits for his own.
 *
 * @param options.mostMs the longest one operation may take, 5 s when not told
 * @param options.mostEach how many operations of one caller may wait, 100 when not told
 * @throws when the supergraph cannot be read
 */
export async function openPlanners(
  supergraph: string,
  { threads, mostMs = 5000, mostEach = 100 }: Options,
): Promise<Planners> {
  const all = await Promise.all(Array.from({ length: threads }, () => openPlanner(supergraph, mostMs)))
  const idle = [...all]
  const waiting = turns<Work>(mostEach)
  const inHand = new Map<string, Promise<Planned>>()
  const hopeless = new Map<string, { planned: Planned; until: number }>()

  const workOn = async (planner: Planner, { wishes, done }: Work): Promise<void> => {
    done(await planner.plan(wishes).catch(({ message }: Error) => wishes.map(() => ({ failure: message }))))
    idle.push(planner)
    goOn()
  }
  const goOn = (): void => {
    const work = idle.length > 0 ? waiting.next() : undefined
    if (work) void workOn(idle.pop()!, work)
  }
  const wait = (caller: string, wishes: readonly ToPlan[]): Promise<Planned[]> => {
    const { promise, resolve } = Promise.withResolvers<Planned[]>()
    if (!waiting.add(caller, { wishes, done: resolve })) throw new TooManyPlans()
    goOn()
    return promise
  }
  const planOne = async ({ key, caller, ...wish }: PlanWish): Promise<Planned> => {
    const [planned] = await wait(caller, [wish])
    inHand.delete(key)
    if ('failure' in planned!) hopeless.set(key, { planned, until: performance.now() + HOPELESS_MS })
    if (hopeless.size > MOST_HOPELESS) hopeless.delete(hopeless.keys().next().value!)
    return planned!
  }
  return {
    plan: async (wish) => {
      const without = hopeless.get(wish.key)
      if (without && without.until > performance.now()) return without.planned
      const known = inHand.get(wish.key)
      if (known) return known
      hopeless.delete(wish.key)
      const planned = planOne(wish)
      inHand.set(wish.key, planned)
      return planned.catch((error) => {
        inHand.delete(wish.key)
        throw error
      })
    },
    planAll: async (texts) =>
      wait(
        HOUSE,
        texts.map((text) => ({ text })),
      ),
    stop: async () => void (await Promise.all(all.map((planner) => planner.stop()))),
  }
}

/** Whose the known operations are, when it comes to taking turns. */
const HOUSE = 'house'
