import type { ImportingOffice } from '@gongshi/domain-kit'

/** Finance keeps the catalogue: a handler hands the items in, an approver lets them count (domain specification 7.8). */
export const finance: ImportingOffice = {
  functions: ['FIN'],
  confirms: 'ANOTHER_APPROVER',
  zh: '财政部门',
  en: 'finance',
}
