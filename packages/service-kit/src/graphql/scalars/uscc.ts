import { parseUscc, type Uscc, usccWords } from '@gongshi/domain-kit'
import { GraphQLScalarType } from 'graphql'
import { scalarError } from './scalar-error.ts'

/**
 * Unified social credit code, GB 32100-2015: read as every identifier is; both checks, its prefix and its division tested.
 *
 * @throws GraphQLError with code USCC_INVALID, saying what failed
 */
export const USCCScalar = new GraphQLScalarType<Uscc, string>({
  name: 'USCC',
  serialize: (value) => String(value),
  parseValue: parse,
})

function parse(value: unknown): Uscc {
  const parsed = typeof value === 'string' ? parseUscc(value) : ({ ok: false, failed: 'LENGTH' } as const)
  if (parsed.ok) return parsed.uscc
  const { zh, en } = usccWords[parsed.failed]
  throw scalarError(
    `统一社会信用代码有误：${zh}。`,
    `The unified social credit code is wrong: ${en}.`,
    'USCC_INVALID',
  )
}
