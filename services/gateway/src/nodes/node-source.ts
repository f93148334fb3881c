import type { GraphQLDataSource } from '@apollo/gateway'
import { execute, type GraphQLSchema, parse } from 'graphql'
import type { GatewayContext } from '../gateway-context.ts'
import { type FoundNode, findNodes } from './find-nodes.ts'
import type { NodeKind } from './node-kinds.ts'

type Of = {
  /** The gateway's own part of the graph. */
  schema: GraphQLSchema
  kinds: readonly NodeKind[]
  sources: Readonly<Record<string, GraphQLDataSource<GatewayContext>>>
}

/**
 * The gateway's own part of the graph, answered in its own process so that no dead room takes it away: `node` and `nodes`
 * say of which type an id is; the plan then asks the rooms for the fields (ADR 38).
 */
export function nodeSource({ schema, kinds, sources }: Of): GraphQLDataSource<GatewayContext> {
  return {
    process: async ({ request: { query = '', variables }, context }) => {
      const wished = new Map<string, PromiseWithResolvers<FoundNode | null>>()
      const wish = (id: string) => {
        const known = wished.get(id) ?? Promise.withResolvers<FoundNode | null>()
        wished.set(id, known)
        return known.promise
      }
      const rootValue = {
        node: ({ id }: { id: string }) => wish(id),
        nodes: ({ ids }: { ids: readonly string[] }) => ids.map(wish),
      }
      const document = parse(query, { noLocation: true })
      // All that is wished for is known as soon as the roots have been resolved, and is asked for together.
      const answer = execute({ schema, document, rootValue, variableValues: variables })
      const found = findNodes([...wished.keys()], { kinds, sources, context: context as GatewayContext })
      for (const [at, { resolve }] of [...wished.values()].entries()) resolve(found[at]!)
      return (await answer) as never
    },
  }
}
