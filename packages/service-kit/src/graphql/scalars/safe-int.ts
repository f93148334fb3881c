import { GraphQLError, GraphQLScalarType } from 'graphql'
import { scalarError } from './scalar-error.ts'

/**
 * A whole number up to 2^53-1, a JSON number.
 *
 * Output is always whole. Input takes any finite number, so that the domain can refuse a fraction of a fen as a user
 * error with its rule (BUDGET_INVALID) instead of GraphQL refusing the whole request.
 */
export const SafeIntScalar = new GraphQLScalarType<number, number>({
  name: 'SafeInt',
  serialize: wholeNumber,
  parseValue: finiteNumber,
  parseLiteral: (node) =>
    finiteNumber(node.kind === 'IntValue' || node.kind === 'FloatValue' ? Number(node.value) : undefined),
})

function wholeNumber(value: unknown): number {
  const number = typeof value === 'bigint' ? Number(value) : value
  if (typeof number === 'number' && Number.isSafeInteger(number)) return number
  throw new GraphQLError('SafeInt cannot represent a value that is not a whole number below 2^53')
}

function finiteNumber(value: unknown): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value
  throw scalarError('须为 JSON 数字。', 'A JSON number is expected here.')
}
