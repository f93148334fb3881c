import type { Schema } from '@apollo/federation-internals'
import type { GraphQLDataSource } from '@apollo/gateway'
import type { GraphQLSchema } from 'graphql'
import type { GatewayContext } from '../gateway-context.ts'

/** One supergraph as it is executed: its schema with and without what clients may not see, and its rooms. */
export type Executable = {
  schema: GraphQLSchema
  apiSchema: Schema
  supergraphSchema: GraphQLSchema
  rooms: Record<string, GraphQLDataSource<GatewayContext>>
}
