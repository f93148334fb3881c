import {
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
} from 'graphql'
import { inputInvalid } from '../input-invalid.ts'
import { toUserErrors } from '../user-errors.ts'
import { readMutation } from './read-mutation.ts'
import { lookAtQuestion } from './read-question.ts'

type Field = GraphQLField<unknown, unknown>
type Resolver = GraphQLFieldResolver<unknown, unknown, Record<string, unknown>>

/**
 * Has every text that enters the room read in this one place: of every mutation as R-26 says, of every question so that
 * nothing reaches a statement that is no text.
 */
export function readEntries(schema: GraphQLSchema): GraphQLSchema {
  const mutations = schema.getMutationType()
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields()))
      if (field.args.length > 0 && field.resolve) wrap(field, type === mutations)
  }
  return schema
}

function wrap(field: Field, isMutation: boolean): void {
  const resolve = field.resolve as Resolver
  const read = isMutation ? mutation(field, resolve) : question(field, resolve)
  field.resolve = read as Field['resolve']
}

const question =
  (field: Field, resolve: Resolver): Resolver =>
  (source, args, context, info) => {
    lookAtQuestion(args, field)
    return resolve(source, args, context, info)
  }

/** Refusals as the payload's user errors, its record left out; thrown where a payload has none. */
function mutation(field: Field, resolve: Resolver): Resolver {
  const payload = getNamedType(field.type)
  const fields = isObjectType(payload) ? payload.getFields() : {}
  return (source, told, context, info) => {
    const { args, refusals } = readMutation(told, field.args)
    const [first] = refusals
    if (!first) return resolve(source, args, context, info)
    if (!fields.userErrors) throw inputInvalid(first.message, first.field ?? [])
    return { userErrors: toUserErrors(refusals), ...(fields.warnings && { warnings: [] }) }
  }
}
