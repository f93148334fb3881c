import type { DivisionCode, Uscc } from '@gongshi/domain-kit'

export const agencyRoles = [
  'REGISTRAR',
  'ENFORCEMENT',
  'FINANCE',
  'PURCHASER',
  'SUPERVISORY',
  'AUDIT',
  'TASKFORCE_MEMBER',
] as const

/** 登记, 执法, 财政, 购买主体, 业务主管, 审计, 专责小组成员单位. */
export type AgencyRole = (typeof agencyRoles)[number]

/** 机关: a body of the state. */
export type Agency = {
  uscc: Uscc
  name: string
  divisionCode: DivisionCode
  roles: readonly AgencyRole[]
  isSynthetic: boolean
}
