import type { ApolloServerPlugin } from '@apollo/server'
import { type DocumentNode, visit } from 'graphql'
import type { GatewayContext } from '../gateway-context.ts'
import { publicWritesIn } from '../rates/public-writes.ts'
import type { Rates } from '../rates/rates.ts'
import { rateExtension, rateHeaders, tooMany } from '../rates/too-many.ts'
import { type Cost, costAndWorkOf } from './cost.ts'
import { limitError } from './limits.ts'
import { type SearchWork, searchWorkOf } from './search-work.ts'

type Known = { sizes: string[]; costs: Map<string, Cost>; search: SearchWork; writes: number }
type Options = {
  most: number
  rates: Rates
  /** Has this operation been planned? Planning holds everybody up, so it has an allowance of its own. */
  isPlanned: (document: DocumentNode) => boolean
}

/**
 * Refuses an operation that costs too much, its variables considered, and takes its cost from the caller's allowance. A
 * cost is worked out once per page sizes.
 */
export function costPlugin({ most, rates, isPlanned }: Options): ApolloServerPlugin<GatewayContext> {
  const known = new WeakMap<DocumentNode, Known>()
  const entryOf = (document: DocumentNode): Known => {
    const entry = known.get(document) ?? {
      sizes: pageVariables(document),
      costs: new Map(),
      search: searchWorkOf(document),
      writes: publicWritesIn(document),
    }
    known.set(document, entry)
    return entry
  }
  return {
    requestDidStart: async ({ schema, contextValue: context }) => ({
      didResolveOperation: async ({ document, request: { variables } }) => {
        const { sizes, costs, search, writes } = entryOf(document)
        const key = sizes.map((name) => sizeIn(variables?.[name])).join()
        const fixed = costs.get(key) ?? costAndWorkOf(document, { schema, variables, most })
        if (costs.size < 200) costs.set(key, fixed)
        const work = fixed.work + search(variables)
        const cost = fixed.fields + work
        if (!(cost <= most)) throw limitError('cost', most)
        const charge = { cost, work, writes, isNew: !isPlanned(document) }
        const spent = await rates.spend(context.caller, charge)
        context.course.spent = spent
        if (spent.refusedBy) throw tooMany(spent)
      },
      willSendResponse: async ({ response: { body, http } }) => {
        const { spent } = context.course
        if (!spent) return
        for (const [name, value] of Object.entries(rateHeaders(spent))) http.headers.set(name, value)
        if (body.kind !== 'single' || spent.refusedBy) return
        body.singleResult.extensions = { ...body.singleResult.extensions, cost: rateExtension(spent) }
      },
    }),
  }
}

/** Arguments that say how many are wanted. */
const SIZES: ReadonlySet<string> = new Set(['first', 'ids'])

const sizeIn = (value: unknown): string => (Array.isArray(value) ? `${value.length} ids` : String(value))

/** The variables an operation takes its page sizes from. */
function pageVariables(document: DocumentNode): string[] {
  const names: string[] = []
  visit(document, {
    Argument: ({ name, value }) => {
      if (SIZES.has(name.value) && value.kind === 'Variable') names.push(value.name.value)
    },
  })
  return names
}
