import type { Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { CodeBlock } from './code-block.ts'

const BODY = 8

/** What must hold of a block: its serials fill the eight characters of a body, and begin before they end. */
export const blockRules: readonly Rule<CodeBlock>[] = [
  {
    code: 'INPUT_INVALID',
    basis: basis.code,
    field: ['last'],
    message: () => ({
      zh: '号段的起止须能填满八位主体代码，且起不大于止。',
      en: 'The serials of a block fill the eight characters of a body, and begin before they end.',
    }),
    holds: ({ prefix, next, last }) =>
      /^[0-9A-HJ-NP-RTUWXY]{1,7}$/.test(prefix) &&
      next >= 0 &&
      next <= last &&
      String(last).length <= BODY - prefix.length,
  },
]
