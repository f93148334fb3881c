import type { Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { SocialOrganization } from '../organization/organization.ts'
import type { Liquidation } from './liquidation.ts'

/** A body in front of the liquidation that stands, if one does. */
export type Liquidating = {
  organization: Pick<SocialOrganization, 'status'>
  liquidation: Liquidation | undefined
}

/** Only what is in liquidation is told of, ended, and deregistered. */
export const inLiquidation: Rule<Liquidating> = {
  code: 'INVALID_TRANSITION',
  basis: basis.liquidation,
  message: ({ organization: { status } }) => ({
    zh: `该组织现为 ${status}，没有进行中的清算。`,
    en: `The organization is ${status}: no liquidation of it is under way.`,
  }),
  holds: ({ organization, liquidation }) =>
    organization.status === 'LIQUIDATING' && liquidation !== undefined,
}
