/** A store of query plans bounded by bytes; the longest unused leaves first, known ones never. */
export type PlanCache<Plan> = {
  get: (key: string) => Promise<Plan | undefined>
  set: (key: string, plan: Plan) => Promise<void>
  /** Keeps a plan for good: of an operation known beforehand. */
  keep: (key: string, plan: Plan) => void
  has: (key: string) => boolean
  delete: (key: string) => Promise<boolean>
  clear: () => void
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
  const remove = (key: string): boolean => {
    bytes -= plans.get(key)?.bytes ?? 0
    return plans.delete(key)
  }
  return {
    get size() {
      return plans.size + kept.size
    },
    get bytes() {
      return bytes
    },
    has: (key) => kept.has(key) || plans.has(key),
    get: async (key) => {
      const found = plans.get(key)
      if (!found) return kept.get(key)
      // A Map keeps the order of insertion: the last one used goes to the end.
      plans.delete(key)
      plans.set(key, found)
      return found.plan
    },
    keep: (key, plan) => void kept.set(key, plan),
    set: async (key, plan) => {
      if (kept.has(key)) return
      remove(key)
      const weighs = weightOf(key, plan)
      if (weighs > mostBytes / 8) return
      plans.set(key, { plan, bytes: weighs })
      bytes += weighs
      while (bytes > mostBytes) remove(plans.keys().next().value!)
    },
    delete: async (key) => kept.delete(key) || remove(key),
    clear: () => {
      plans.clear()
      kept.clear()
      bytes = 0
    },
  }
}

function weightOf(key: string, plan: unknown): number {
  return 2 * key.length + HEAP_PER_TEXT * JSON.stringify(plan ?? null).length
}
