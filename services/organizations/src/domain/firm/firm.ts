import type { DivisionCode, Uscc } from '@gongshi/domain-kit'

export const firmTypes = ['ACCOUNTING_FIRM', 'EVALUATOR', 'BOTH'] as const

/** 会计师事务所, 评估机构, 两者皆是. */
export type FirmType = (typeof firmTypes)[number]

/** 服务机构: an accounting firm or a third-party evaluator. */
export type ServiceFirm = {
  uscc: Uscc
  name: string
  firmType: FirmType
  divisionCode: DivisionCode
  isSynthetic: boolean
}
