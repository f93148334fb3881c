import type { CivilDate, Uscc } from '@gongshi/domain-kit'

export const deregistrationGrounds = [
  'PURPOSE_FULFILLED',
  'SELF_DISSOLVED',
  'MERGED',
  'DIVIDED',
  'REVOKED',
  'OTHER',
] as const

/** 完成宗旨, 自行解散, 合并, 分立, 被撤销登记, 其他 (domain 4.1; the contract names these). */
export type DeregistrationGround = (typeof deregistrationGrounds)[number]

/** 注销登记: why a body ends, when its liquidation did, and what bodies it went over into. */
export type DeregistrationAsked = {
  ground: DeregistrationGround
  liquidationEndedOn: CivilDate
  successorUsccs: readonly Uscc[]
}
