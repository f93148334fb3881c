export const penaltyKinds = [
  'WARNING',
  'CRITICISM',
  'FINE',
  'CONFISCATION',
  'ACTIVITY_SUSPENSION',
  'REVOCATION_OF_REGISTRATION',
  'REVOCATION_OF_CERTIFICATE',
] as const

/** 警告, 通报批评, 罚款, 没收, 限期停止活动, 撤销登记, 吊销登记证书. The last two are different things: never merge them. */
export type PenaltyKind = (typeof penaltyKinds)[number]

/** Penalties that end the right to be awarded anything. */
export const revocations: readonly PenaltyKind[] = ['REVOCATION_OF_REGISTRATION', 'REVOCATION_OF_CERTIFICATE']
