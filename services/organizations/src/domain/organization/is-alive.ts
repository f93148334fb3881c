import type { Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { SocialOrganization } from './organization.ts'
import { organizationMoves } from './states.ts'

/** A body that has left the register records nothing any more. */
export const isAlive: Rule<{ organization: Pick<SocialOrganization, 'status'> }> = {
  code: 'INVALID_TRANSITION',
  basis: basis.governance,
  message: () => ({
    zh: '该组织已经注销，不再记录。',
    en: 'The organization is deregistered: nothing more is recorded.',
  }),
  holds: ({ organization }) => !organizationMoves.terminal.includes(organization.status),
}
