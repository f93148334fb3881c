import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql'
import type { Noted } from '../door/noted.ts'

type Payload = { userErrors?: { code?: unknown }[] } | null | undefined
type Resolver = GraphQLFieldResolver<unknown, { noted?: Noted }>

/** Has every mutation note the rules it was refused by, whether its caller asks for them or not (domain 7). */
export function noteUserErrors(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const resolve = field.resolve as Resolver | undefined
    if (!resolve) continue
    const noting: Resolver = async (source, args, context, info) => {
      const payload = (await resolve(source, args, context, info)) as Payload
      for (const { code } of payload?.userErrors ?? []) context.noted?.codes.push(String(code))
      return payload
    }
    field.resolve = noting as GraphQLFieldResolver<unknown, unknown>
  }
  return schema
}
