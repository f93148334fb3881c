import { parseUscc, type Uscc } from '@gongshi/domain-kit'
import { GraphQLScalarType } from 'graphql'
import { scalarError } from './scalar-error.ts'

const failures = {
  LENGTH: { zh: '须为 18 位', en: 'it must have 18 characters' },
  ALPHABET: { zh: '含有不允许的字符', en: 'it holds a character that is never used' },
  USCC_CHECK: { zh: '第 18 位校验码不符', en: 'its last check character does not fit' },
  ORGCODE_CHECK: {
    zh: '主体标识码的校验码不符',
    en: 'the check character of its organization code does not fit',
  },
}

/**
 * Unified social credit code, GB 32100-2015: upper-cased, both check digits tested.
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
  const { zh, en } = failures[parsed.failed]
  throw scalarError(
    `统一社会信用代码有误：${zh}。`,
    `The unified social credit code is wrong: ${en}.`,
    'USCC_INVALID',
  )
}
