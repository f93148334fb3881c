import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit'
import { type DocumentNode, type GraphQLSchema, type ValidationRule, validate } from 'graphql'
import { writeOutPageSizes } from './page-sizes.ts'

/**
 * What an operation costs: 1 a field, 2 an object, times the size of every page they stand in.
 *
 * @returns the cost, or Infinity when it is above `most`
 */
export function costOf(
  document: DocumentNode,
  options: { schema: GraphQLSchema; variables?: Readonly<Record<string, unknown>>; most: number },
): number {
  const { schema, variables, most } = options
  let cost = 0
  const rule = costLimitRule({
    maxCost: most,
    depthCostFactor: 1,
    flattenFragments: true,
    propagateOnRejection: false,
    onAccept: [(_context, { n }) => (cost = Math.max(cost, n))],
    onReject: [() => (cost = Number.POSITIVE_INFINITY)],
  })
  validate(schema, writeOutPageSizes(document, schema, variables), [rule as ValidationRule])
  return cost
}
