import { type CivilDate, Temporal } from '@gongshi/domain-kit'
import { GraphQLScalarType } from 'graphql'
import { scalarError } from './scalar-error.ts'

/**
 * A civil date in Asia/Shanghai: Temporal.PlainDate inside, `YYYY-MM-DD` outside.
 *
 * @throws GraphQLError when the text is no such day (`2026-02-30`) or carries a time
 */
export const LocalDateScalar = new GraphQLScalarType<CivilDate, string>({
  name: 'LocalDate',
  serialize: (value) => (value instanceof Temporal.PlainDate ? value : parse(value)).toString(),
  parseValue: parse,
})

function parse(value: unknown): CivilDate {
  try {
    if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value))
      return Temporal.PlainDate.from(value, { overflow: 'reject' })
  } catch {
    // falls through to the one refusal below
  }
  throw scalarError(
    '日期须写作 YYYY-MM-DD，且确有其日。',
    'A date is written as YYYY-MM-DD, and must be a day that exists.',
  )
}
