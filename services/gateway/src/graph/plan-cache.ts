/** A bounded store of query plans, the longest unused leaves first; one plan is about 15 KiB. */
export type PlanCache<Plan> = {
  get: (key: string) => Promise<Plan | undefined>
  set: (key: string, plan: Plan) => Promise<void>
  delete: (key: string) => Promise<boolean>
  clear: () => void
  readonly size: number
}

/**
 * Plans by the hash of their operation.
 *
 * @param most how many are kept: 1,000 when not told, about 15 MiB
 */
export function planCache<Plan>(most = 1000): PlanCache<Plan> {
  const plans = new Map<string, Plan>()
  return {
    get size() {
      return plans.size
    },
    get: async (key) => {
      const plan = plans.get(key)
      if (plan !== undefined) touch(plans, key, plan)
      return plan
    },
    set: async (key, plan) => {
      touch(plans, key, plan)
      if (plans.size > most) plans.delete(plans.keys().next().value!)
    },
    delete: async (key) => plans.delete(key),
    clear: () => plans.clear(),
  }
}

/** A Map keeps the order of insertion: the last one used goes to the end. */
function touch<Plan>(plans: Map<string, Plan>, key: string, plan: Plan): void {
  plans.delete(key)
  plans.set(key, plan)
}
