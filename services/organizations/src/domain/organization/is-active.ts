import type { Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { SocialOrganization } from './organization.ts'
import { organizationMoves } from './states.ts'

/** A body that is suspended, revoked or in liquidation begins nothing new. */
export const isActive: Rule<{ organization: Pick<SocialOrganization, 'status'> }> = {
  code: 'INVALID_TRANSITION',
  basis: basis.governance,
  message: () => ({
    zh: '该组织目前不是正常状态，不得新设分支（代表）机构。',
    en: 'The organization is not active now: it sets up no branch.',
  }),
  holds: ({ organization }) => organizationMoves.initial.includes(organization.status),
}
