import { Supergraph } from '@apollo/federation-internals'
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql'

/** The schema as the gateway serves it: no federation in it. */
export function apiSchemaOf(supergraph: string): GraphQLSchema {
  return Supergraph.build(supergraph, { validateSupergraph: true }).apiSchema().toGraphQLJSSchema()
}

/** A schema as text, always in the same order. */
export function printApi(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`
}
