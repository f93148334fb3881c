import type { ImportingOffice } from '@gongshi/domain-kit'

/** Enforcement keeps credit records and both lists: a handler hands them in, an approver lets them count (domain specification 7.20). */
export const enforcement: ImportingOffice = {
  functions: ['ENF', 'DIS'],
  confirms: 'ANOTHER_APPROVER',
  zh: '执法部门',
  en: 'enforcement',
}
