import type { Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { demandsDirectory } from './demands-directory.ts'
import { demandsForm } from './demands-form.ts'
import { demandsLocation } from './demands-location.ts'
import type { Submission } from './submission.ts'

/** Above the limit no restriction by form or list (R-07, AC-16); below it no small direct purchase above it. */
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
    field: ['providerRequirements'],
    message: () => ({
      zh: '采购限额标准以上的项目不得以列入目录作为条件（差别待遇）。',
      en: 'Above the procurement limit being in the directory may not be a condition: differential treatment.',
    }),
    holds: ({ terms, aboveLimit }) => !aboveLimit || !demandsDirectory(terms.providerRequirements ?? ''),
  },
  {
    code: 'INPUT_INVALID',
    basis: basis.equalTreatment,
    field: ['providerRequirements'],
    message: () => ({
      zh: '采购限额标准以上的项目不得以组织形式作为条件（差别待遇）。',
      en: 'Above the procurement limit the form of an organization may not be a condition: differential treatment.',
    }),
    holds: ({ terms, aboveLimit }) => !aboveLimit || !demandsForm(terms.providerRequirements ?? ''),
  },
  {
    code: 'INPUT_INVALID',
    basis: basis.equalTreatment,
    field: ['providerRequirements'],
    message: () => ({
      zh: '采购限额标准以上的项目不得以注册地、住所等所在地作为条件（差别待遇）。',
      en: 'Above the procurement limit the place of registration may not be a condition: differential treatment.',
    }),
    holds: ({ terms, aboveLimit }) => !aboveLimit || !demandsLocation(terms.providerRequirements ?? ''),
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
