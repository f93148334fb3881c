import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit'
import { type DocumentNode, type GraphQLSchema, type ValidationRule, validate, visit } from 'graphql'
import { writeOutPageSizes } from './page-sizes.ts'
import { workOf } from './work.ts'

/** What an operation costs: its fields and pages, the work of the rooms beyond them, and both; Infinity where that is above the limit. */
export type Cost = { cost: number; fields: number; work: number }

type Options = { schema: GraphQLSchema; variables?: Readonly<Record<string, unknown>>; most: number }

/**
 * What an operation costs, at least 1: 1 a field, 2 an object, and the work of dear fields, times the size of every page they stand
 * in.
 *
 * A part of it that is Infinity must never be taken away again from the whole: what is left would be above no limit.
 *
 * @returns the cost, Infinity when it is above `most`
 */
export function costAndWorkOf(document: DocumentNode, { schema, variables, most }: Options): Cost {
  const written = writeOutPageSizes(document, schema, variables)
  const fields = Math.max(1, fieldsOf(written, schema, most) + schemaCost(document))
  if (fields > most) return { cost: Number.POSITIVE_INFINITY, fields, work: 0 }
  const work = workOf(written, schema, most)
  return { cost: fields + work > most ? Number.POSITIVE_INFINITY : fields + work, fields, work }
}

/** What the whole schema costs, told by the thread that answers everybody: about a fortieth of a second. */
const SCHEMA = 500

/** The limits leave `__schema` out of their count: its lists are long, and known. */
function schemaCost(document: DocumentNode): number {
  let cost = 0
  visit(document, {
    Field: ({ name }) => {
      if (name.value === '__schema') cost += SCHEMA
    },
  })
  return cost
}

/** What an operation costs in all. */
export function costOf(document: DocumentNode, options: Options): number {
  return costAndWorkOf(document, options).cost
}

function fieldsOf(written: DocumentNode, schema: GraphQLSchema, most: number): number {
  let cost = 0
  const rule = costLimitRule({
    maxCost: most,
    depthCostFactor: 1,
    flattenFragments: true,
    propagateOnRejection: false,
    onAccept: [(_context, { n }) => (cost = Math.max(cost, n))],
    onReject: [() => (cost = Number.POSITIVE_INFINITY)],
  })
  validate(schema, written, [rule as ValidationRule])
  return cost
}
