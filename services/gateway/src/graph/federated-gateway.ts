import { Supergraph } from '@apollo/federation-internals'
import type { ApolloServerOptionsWithGateway } from '@apollo/server'
import { GATEWAY, nodeKinds } from '../nodes/node-kinds.ts'
import { nodeSource } from '../nodes/node-source.ts'
import { type Room, roomSource } from '../rooms/room-source.ts'
import type { Executable } from './executable.ts'
import { executor } from './executor.ts'
import type { Plans } from './plans.ts'

type GatewayInterface = ApolloServerOptionsWithGateway<never>['gateway']

/**
 * Reads a supergraph.
 *
 * @throws when it is broken, or names a room the gateway has no address for
 */
export function readSupergraph(supergraph: string, rooms: ReadonlyMap<string, Room>): Executable {
  const read = Supergraph.build(supergraph, { validateSupergraph: true })
  const apiSchema = read.apiSchema()
  const named = [...read.subgraphsMetadata()].filter(({ name }) => name !== GATEWAY)
  const sources = named.map(({ name }) => {
    const room = rooms.get(name)
    if (!room) throw new Error(`the supergraph names a room the gateway has no address for: ${name}`)
    return [name, roomSource(room)] as const
  })
  return {
    schema: apiSchema.toGraphQLJSSchema(),
    apiSchema,
    supergraphSchema: read.schema.toGraphQLJSSchema(),
    rooms: withNodes(Object.fromEntries(sources), read, supergraph),
  }
}

/** The rooms, and the gateway's own part of the graph when it has one. */
function withNodes(sources: Executable['rooms'], read: Supergraph, supergraph: string): Executable['rooms'] {
  const schema = read.subgraphs().get(GATEWAY)?.schema.toGraphQLJSSchema()
  if (!schema) return sources
  return { ...sources, [GATEWAY]: nodeSource({ schema, kinds: nodeKinds(supergraph), sources }) }
}

/** A supergraph as the server asks it: the library's executor, with plans made elsewhere. */
export function federatedGateway(supergraph: string, executable: Executable, plans: Plans): GatewayInterface {
  const tell: Parameters<GatewayInterface['onSchemaLoadOrUpdate']>[0][] = []
  return {
    onSchemaLoadOrUpdate: (listener) => {
      tell.push(listener)
      return () => undefined
    },
    load: async () => {
      for (const one of tell) one({ apiSchema: executable.schema, coreSupergraphSdl: supergraph })
      return { executor: executor(executable, plans) }
    },
    stop: async () => undefined,
  }
}
