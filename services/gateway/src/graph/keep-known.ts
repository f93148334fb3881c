import type { QueryPlan } from '@apollo/query-planner'
import { type DocumentNode, parse, print } from 'graphql'
import type { Logger } from 'pino'
import type { PlainOperation } from './plain-operation.ts'
import type { PlanCache } from './plan-cache.ts'
import type { Planners } from './planners.ts'

type Known = {
  texts: Iterable<string>
  plainOf: (document: DocumentNode) => PlainOperation | undefined
  cache: PlanCache<QueryPlan>
  planners: Planners
  log: Logger
}

/**
 * Plans the known operations, all together, and keeps their plans for as long as they are known.
 *
 * @returns how many could be planned; one that does not fit the graph is logged and left out
 */
export async function keepKnown({ texts, plainOf, cache, planners, log }: Known): Promise<number> {
  const unfit = (text: string, reason: string) =>
    log.warn({ operation: text.slice(0, 80), reason }, 'a known operation does not fit')
  const wanted = new Map<string, PlainOperation>()
  for (const text of texts) {
    try {
      const plain = plainOf(parse(text))
      if (plain) wanted.set(plain.key, plain)
    } catch (error) {
      unfit(text, (error as Error).message)
    }
  }
  const missing = [...wanted.values()].filter(({ key }) => !cache.has(key))
  const made = await planners.planAll(missing.map(({ document }) => print(document)))
  missing.forEach(({ key, document }, at) => {
    const planned = made[at]!
    if ('plan' in planned) cache.keep(key, JSON.parse(planned.plan) as QueryPlan)
    else unfit(print(document), planned.failure)
  })
  for (const key of wanted.keys()) {
    const plan = cache.get(key)
    if (plan) cache.keep(key, plan)
    else wanted.delete(key)
  }
  cache.keepOnly(wanted)
  return wanted.size
}
