/** A store of query plans bounded by bytes; the longest unused leaves first, known ones never. */
export type PlanCache<Plan> = {
  get: (key: string) => Plan | undefined
  /** @param textBytes of the plan as JSON */
  set: (key: string, plan: Plan, textBytes: number) => void
  /** Keeps a plan for as long as its operation is known. */
  keep: (key: string, plan: Plan) => void
  /** Forgets the kept plans of all operations but these. */
  keepOnly: (keys: { has: (key: string) => boolean }) => void
  has: (key: string) => boolean
  readonly size: number
  /** What the plans that may leave weigh, as estimated. */
  readonly bytes: number
}

/** A plan as objects takes about this many times the bytes of its JSON text (measured: 2.6). */
const HEAP_PER_TEXT = 3

/**
 * Plans by the hash of their operation.
 *
 * @param mostBytes how much they may weigh together, 32 MiB when not told; one that weighs more than an eighth of it is
 *   not kept at all
 */
export function planCache<Plan>(mostBytes = 32 * 1024 * 1024): PlanCache<Plan> {
  const kept = new Map<string, Plan>()
  const plans = new Map<string, { plan: Plan; bytes: number }>()
  let bytes = 0
  const remove = (key: string): void => {
    bytes -= plans.get(key)?.bytes ?? 0
    plans.delete(key)
  }
  return {
    get size() {
      return plans.size + kept.size
    },
    get bytes() {
      return bytes
    },
    has: (key) => kept.has(key) || plans.has(key),
    get: (key) => {
      const found = plans.get(key)
      if (!found) return kept.get(key)
      // A Map keeps the order of insertion: the last one used goes to the end.
      plans.delete(key)
      plans.set(key, found)
      return found.plan
    },
    keep: (key, plan) => void kept.set(key, plan),
    keepOnly: (keys) => {
      for (const key of kept.keys()) if (!keys.has(key)) kept.delete(key)
    },
    set: (key, plan, textBytes) => {
      if (kept.has(key)) return
      remove(key)
      const weighs = 2 * key.length + HEAP_PER_TEXT * textBytes
      if (weighs > mostBytes / 8) return
      plans.set(key, { plan, bytes: weighs })
      bytes += weighs
      while (bytes > mostBytes) remove(plans.keys().next().value!)
    },
  }
}
