import type { Actor, Rule, Uscc } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { SocialOrganization } from '../organization/organization.ts'
import { speaksForOrganization } from '../organization/speaks-for-organization.ts'
import type { Liquidation } from './liquidation.ts'

/** Somebody who records something of a liquidation, in front of the one that stands, if one does. */
export type Recording = {
  actor: Actor
  organization: Pick<SocialOrganization, 'status'> & { uscc: Uscc }
  liquidation: Liquidation | undefined
}

/** A registrar liquidates what it has revoked, where nobody else may be left to; that another body ends is the body's own to say. */
export const onlyARevokedOne: Rule<Recording> = {
  code: 'FORBIDDEN',
  basis: basis.liquidation,
  message: () => ({
    zh: '登记管理机关只办理被撤销登记的组织的清算；其他组织的清算由该组织自己办理。',
    en: 'A registrar records the liquidation of a revoked body only: another body does so itself.',
  }),
  holds: ({ actor, organization, liquidation }) =>
    speaksForOrganization(actor, organization.uscc) ||
    (liquidation?.openedFrom ?? organization.status) === 'REVOKED',
}
