import { type Actor, type Office, type Rule, subjectOf } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { speaksForOrganization } from '../organization/speaks-for-organization.ts'
import type { SelfAssessment } from './self-assessment.ts'

/** Somebody in front of a self-assessment. */
export type InFrontOfAssessment = { actor: Actor; assessment: SelfAssessment }

const itself: Rule<InFrontOfAssessment> = {
  code: 'FORBIDDEN',
  basis: basis.roles,
  message: () => ({
    zh: '须由该组织自己的账号办理。',
    en: 'The organization does this itself, by its own sign-in.',
  }),
  holds: ({ actor, assessment }) => speaksForOrganization(actor, assessment.uscc),
}

const another: Rule<InFrontOfAssessment> = {
  code: 'DUTY_SEPARATION',
  basis: basis.separation,
  message: () => ({
    zh: '填写或者修改过的人不得批准，须由该组织的另一人批准。',
    en: 'Whoever wrote or changed it does not approve it: another person of the association does.',
  }),
  holds: ({ actor, assessment: { editors } }) => !editors.includes(subjectOf(actor)),
}

export const assessor: Office<InFrontOfAssessment> = {
  zh: '该组织自己',
  en: 'the organization itself',
  rules: [itself],
}

export const assessmentApprover: Office<InFrontOfAssessment> = {
  zh: '该组织中没有填写过的另一人',
  en: 'another person of the organization, who did not write it',
  rules: [itself, another],
}
