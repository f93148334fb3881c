import type { Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { Submission } from './submission.ts'

/** Above the limit no restriction by form and no preference by list (R-07, AC-16, AC-101), whatever the words; and no small direct purchase. */
export const methodRules: readonly Rule<Submission>[] = [
  {
    code: 'INPUT_INVALID',
    basis: basis.equalTreatment,
    field: ['directoryPolicy'],
    message: () => ({
      zh: '采购限额标准以上的项目不得限定供应商的组织形式（差别待遇）。',
      en: 'Above the procurement limit the form of organization may not be restricted: differential treatment.',
    }),
    holds: ({ terms, aboveLimit }) => !aboveLimit || terms.directoryPolicy !== 'SOCIAL_ORG_ONLY',
  },
  {
    code: 'INPUT_INVALID',
    basis: basis.equalTreatment,
    field: ['directoryPolicy'],
    message: () => ({
      zh: '采购限额标准以上的项目不得对目录内的社会组织加分（差别待遇）。',
      en: 'Above the procurement limit a place in the directory may not be preferred: differential treatment.',
    }),
    holds: ({ terms, aboveLimit }) => !aboveLimit || terms.directoryPolicy !== 'PREFERENCE',
  },
  {
    code: 'INPUT_INVALID',
    basis: basis.openTender,
    field: ['method'],
    message: () => ({
      zh: '采购限额标准以上的项目不得由购买主体自行采购。',
      en: 'A project above the procurement limit may not be a small direct purchase.',
    }),
    holds: ({ terms, aboveLimit }) => !aboveLimit || terms.method !== 'SMALL_DIRECT',
  },
]
