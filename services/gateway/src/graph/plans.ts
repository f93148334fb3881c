import type { QueryPlan } from '@apollo/query-planner'
import { type DocumentNode, type GraphQLSchema, print } from 'graphql'
import type { Logger } from 'pino'
import { type Parted, parted } from './introspection.ts'
import { keepKnown } from './keep-known.ts'
import { type PlainOperation, plainOperation } from './plain-operation.ts'
import { planCache } from './plan-cache.ts'
import type { Planners } from './planners.ts'

/** An operation as it is executed: its plain form, if rooms are to be asked at all, and what the schema says of itself. */
export type Prepared = Omit<Parted, 'asked'> & { plain?: PlainOperation }

/** The plans of one supergraph. */
export type Plans = {
  /** Read once for each document. */
  prepared: (document: DocumentNode) => Prepared
  has: (document: DocumentNode) => boolean
  /** @throws PlanFailed when there is none; TooManyPlans */
  planOf: (plain: PlainOperation, operationName: string | undefined, caller: string) => Promise<QueryPlan>
  /**
   * Plans the known operations and keeps their plans, so that no flood of new ones may push them out; forgets those
   * that are known no more.
   *
   * @returns how many could be planned; one that does not fit the graph is logged and left out
   */
  know: (texts: Iterable<string>) => Promise<number>
}

/** There is no plan for an operation. */
export class PlanFailed extends Error {
  override readonly name = 'PlanFailed'
}

/** Plans as they are wanted: out of the cache, else made by the planners. */
export function openPlans(schema: GraphQLSchema, planners: Planners, log: Logger): Plans {
  const cache = planCache<QueryPlan>()
  const known = new WeakMap<DocumentNode, Prepared>()
  const prepare = (document: DocumentNode): Prepared => {
    const { asked, told } = parted(document)
    return { told, plain: asked && plainOperation(asked, schema) }
  }
  const prepared = (document: DocumentNode): Prepared => {
    const found = known.get(document) ?? prepare(document)
    known.set(document, found)
    return found
  }
  return {
    prepared,
    has: (document) => {
      const { plain } = prepared(document)
      return !plain || cache.has(plain.key)
    },
    planOf: async (plain, operationName, caller) => {
      const key = keyOf(plain.key, operationName)
      const found = cache.get(key)
      if (found) return found
      const wish = { key, text: print(plain.document), operationName, caller }
      const planned = await planners.plan(wish)
      if ('failure' in planned) throw new PlanFailed(planned.failure)
      const plan = JSON.parse(planned.plan) as QueryPlan
      cache.set(key, plan, planned.plan.length)
      return plan
    },
    know: (texts) =>
      keepKnown({ texts, cache, planners, log, plainOf: (document) => prepare(document).plain }),
  }
}

const keyOf = (key: string, operationName: string | undefined): string =>
  operationName ? `${key} ${operationName}` : key
