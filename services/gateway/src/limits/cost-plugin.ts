import type { ApolloServerPlugin } from '@apollo/server'
import { type DocumentNode, visit } from 'graphql'
import type { GatewayContext } from '../gateway-context.ts'
import { costOf } from './cost.ts'
import { limitError } from './limits.ts'

/** Refuses an operation that costs too much, its variables considered. A cost is worked out once per page sizes. */
export function costPlugin(most: number): ApolloServerPlugin<GatewayContext> {
  const known = new WeakMap<DocumentNode, { sizes: string[]; costs: Map<string, number> }>()
  const entryOf = (document: DocumentNode) => {
    const entry = known.get(document) ?? { sizes: pageVariables(document), costs: new Map() }
    known.set(document, entry)
    return entry
  }
  return {
    requestDidStart: async ({ schema }) => ({
      didResolveOperation: async ({ document, request: { variables } }) => {
        const { sizes, costs } = entryOf(document)
        const key = sizes.map((name) => String(variables?.[name])).join()
        const cost = costs.get(key) ?? costOf(document, { schema, variables, most })
        if (costs.size < 200) costs.set(key, cost)
        if (cost > most) throw limitError('cost', most)
      },
    }),
  }
}

/** The variables an operation takes its page sizes from. */
function pageVariables(document: DocumentNode): string[] {
  const names: string[] = []
  visit(document, {
    Argument: ({ name, value }) => {
      if (name.value === 'first' && value.kind === 'Variable') names.push(value.name.value)
    },
  })
  return names
}
