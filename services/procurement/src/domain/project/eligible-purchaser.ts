import type { Rule, Uscc } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { Agency } from '../ground/agency.ts'

/** A body that wants to buy: its code, and what organizations knows of it. */
export type WouldBePurchaser = { uscc: Uscc | undefined; agency: Agency | null }

const ORGAN = '11'
const INSTITUTION = '12'

/** State organs buy; institutions only when they exercise administrative powers (102号 art. 5, 8). */
export const eligiblePurchaser: readonly Rule<WouldBePurchaser>[] = [
  {
    code: 'NOT_FOUND',
    basis: basis.purchaser,
    message: () => ({
      zh: '购买主体未在组织登记中。',
      en: 'The purchaser is not in the register of agencies.',
    }),
    holds: ({ agency }) => agency !== null,
  },
  {
    code: 'FORBIDDEN',
    basis: basis.purchaser,
    message: () => ({
      zh: '购买主体须为国家机关，或承担行政职能的事业单位。',
      en: 'A purchaser is a state organ, or an institution that exercises administrative powers.',
    }),
    holds: ({ uscc, agency }) =>
      uscc?.startsWith(ORGAN) ||
      (uscc?.startsWith(INSTITUTION) && agency?.isAdministrative) ||
      agency === null,
  },
]
