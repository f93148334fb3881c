import type { LegalBasis, Text, UserErrorCode } from '@gongshi/domain-kit'
import { GraphQLError } from 'graphql'

/**
 * A query that cannot be answered as it was asked: a GraphQL error in both languages, with its code.
 *
 * Queries have no `userErrors`; this is their way of refusing (mutations return user errors instead).
 *
 * @param field the argument's path, for example ['first']
 */
export function queryRefused(
  code: UserErrorCode,
  message: Text,
  field?: readonly string[],
  basis?: LegalBasis,
) {
  return new GraphQLError(`${message.zh} ${message.en}`, {
    extensions: { code, text: message, field, basis },
  })
}

/** An argument of a query that is wrong: code INPUT_INVALID. */
export function inputInvalid(message: Text, field: readonly string[]): GraphQLError {
  return queryRefused('INPUT_INVALID', message, field)
}
