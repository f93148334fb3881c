import type { ImportingOffice } from '@gongshi/domain-kit'

/** The registrar keeps the register; a handler's own import is enough for it (domain specification 7.2). */
export const registrar: ImportingOffice = {
  functions: ['REG', 'DIS'],
  confirms: 'HANDLER',
  zh: '登记管理机关',
  en: 'the registrar',
}
