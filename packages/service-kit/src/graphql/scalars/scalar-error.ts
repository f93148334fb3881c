import { GraphQLError } from 'graphql'

/** What a scalar answers to a value it cannot read: both languages, and a code (INPUT_INVALID when not told). */
export function scalarError(zh: string, en: string, code = 'INPUT_INVALID'): GraphQLError {
  return new GraphQLError(`${zh} ${en}`, { extensions: { code } })
}
