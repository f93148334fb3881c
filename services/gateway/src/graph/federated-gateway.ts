import { type Schema, Supergraph } from '@apollo/federation-internals'
import type { GraphQLDataSource } from '@apollo/gateway'
import type { ApolloServerOptionsWithGateway } from '@apollo/server'
import type { GraphQLSchema } from 'graphql'
import type { GatewayContext } from '../gateway-context.ts'
import { type Room, roomSource } from '../rooms/room-source.ts'
import { executor } from './executor.ts'
import type { Plans } from './plans.ts'

type GatewayInterface = ApolloServerOptionsWithGateway<never>['gateway']

/** One supergraph as it is executed: its schema with and without what clients may not see, and its rooms. */
export type Executable = {
  schema: GraphQLSchema
  apiSchema: Schema
  supergraphSchema: GraphQLSchema
  rooms: Record<string, GraphQLDataSource<GatewayContext>>
}

/**
 * Reads a supergraph.
 *
 * @throws when it is broken, or names a room the gateway has no address for
 */
export function readSupergraph(supergraph: string, rooms: ReadonlyMap<string, Room>): Executable {
  const read = Supergraph.build(supergraph, { validateSupergraph: true })
  const apiSchema = read.apiSchema()
  const sources = [...read.subgraphsMetadata()].map(({ name }) => {
    const room = rooms.get(name)
    if (!room) throw new Error(`the supergraph names a room the gateway has no address for: ${name}`)
    return [name, roomSource(room)] as const
  })
  return {
    schema: apiSchema.toGraphQLJSSchema(),
    apiSchema,
    supergraphSchema: read.schema.toGraphQLJSSchema(),
    rooms: Object.fromEntries(sources),
  }
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
