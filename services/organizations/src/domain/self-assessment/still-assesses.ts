import type { Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { SocialOrganization } from '../organization/organization.ts'
import { assessesItself } from './owes-assessment.ts'

/** A body that was revoked, is being liquidated or has ended goes on with no self-assessment. */
export const stillAssesses: Rule<{ organization: Pick<SocialOrganization, 'orgType' | 'status'> }> = {
  code: 'INVALID_TRANSITION',
  basis: basis.selfAssessment,
  message: () => ({
    zh: '该组织已被撤销登记、正在清算或者已经注销，不再填写自我评估。',
    en: 'The association was revoked, is being liquidated or has ended: it assesses itself no more.',
  }),
  holds: ({ organization }) => assessesItself(organization),
}
