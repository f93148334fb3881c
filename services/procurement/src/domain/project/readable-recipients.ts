import type { Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { ProjectTerms } from './terms.ts'

/** More people than live in the largest city. */
const MOST = 100_000_000

/** How many people a service reaches: a whole number of them, or nothing said (8.2). */
export const readableRecipients: readonly Rule<ProjectTerms>[] = [
  {
    code: 'INPUT_INVALID',
    basis: basis.entry,
    field: ['recipientCount'],
    message: () => ({
      zh: `服务对象人数须为 1 至 ${MOST} 的整数。`,
      en: `The number of recipients is a whole number from 1 to ${MOST}.`,
    }),
    holds: ({ recipientCount: count }) =>
      count === undefined || (Number.isInteger(count) && count >= 1 && count <= MOST),
  },
]
