import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql'
import type { UserError } from '../user-errors.ts'

type Payload = { userErrors?: readonly UserError[]; warnings?: readonly UserError[] } | null | undefined

/**
 * Has every mutation tell the fields of its refusals and warnings from its argument on: `input.days` where the domain says `days`.
 *
 * The one place of it. Below, a field is named as the record or the input knows it; which argument it came by is the graph's.
 */
export function namedFromArgument(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const resolve = field.resolve as GraphQLFieldResolver<unknown, unknown> | undefined
    const [argument] = field.args
    if (!resolve || !argument) continue
    field.resolve = async (source, args, context, info) =>
      fromArgument((await resolve(source, args, context, info)) as Payload, argument.name)
  }
  return schema
}

function fromArgument(payload: Payload, argument: string): Payload {
  if (!payload?.userErrors) return payload
  const named = (errors: readonly UserError[]) =>
    errors.map((error) => (error.field ? { ...error, field: [argument, ...error.field] } : error))
  const { userErrors, warnings } = payload
  return { ...payload, userErrors: named(userErrors), ...(warnings && { warnings: named(warnings) }) }
}
