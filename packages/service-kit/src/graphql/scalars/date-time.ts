import { type Instant, Temporal } from '@gongshi/domain-kit'
import { GraphQLScalarType } from 'graphql'
import { scalarError } from './scalar-error.ts'

/**
 * An instant: Temporal.Instant inside, RFC 3339 in UTC outside (`2026-03-17T16:00:00Z`).
 *
 * @throws GraphQLError when the text is no instant (a date without a time, or a time without an offset)
 */
export const DateTimeScalar = new GraphQLScalarType<Instant, string>({
  name: 'DateTime',
  serialize: (value) => (value instanceof Temporal.Instant ? value : parse(value)).toString(),
  parseValue: parse,
})

function parse(value: unknown): Instant {
  try {
    if (typeof value === 'string') return Temporal.Instant.from(value)
  } catch {
    // falls through to the one refusal below
  }
  throw scalarError(
    '时刻须写作 RFC 3339，例如 2026-03-17T16:00:00Z。',
    'An instant is written as RFC 3339, for example 2026-03-17T16:00:00Z.',
  )
}
