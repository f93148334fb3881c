import type { CivilDate, Instant, Uscc } from '@gongshi/domain-kit'

/** Penalties that change where an organization stands: 限期停止活动, 撤销登记, 吊销登记证书 (the last of the Charity Law). */
export const statusPenaltyKinds = [
  'ACTIVITY_SUSPENSION',
  'REVOCATION_OF_REGISTRATION',
  'REVOCATION_OF_CERTIFICATE',
] as const

export type StatusPenaltyKind = (typeof statusPenaltyKinds)[number]

/**
 * The two meanings of 撤销登记, never merged: a penalty for a grave violation, and the rescission of a registration that was obtained by
 * fraud or decided defectively.
 *
 * @source domain specification 4.1; 社会团体登记管理条例 articles 29 and 30
 */
export const revocationKinds = ['PENALTY', 'RESCISSION'] as const

export type RevocationKind = (typeof revocationKinds)[number]

/** A penalty as this room heard of it: what it did to the organization, and whether it still stands. */
export type StatusPenalty = {
  id: string
  uscc: Uscc
  kind: StatusPenaltyKind
  /** Null for a suspension. */
  revocationKind: RevocationKind | null
  servedOn: CivilDate
  /** The last day of a suspension. */
  until: CivilDate | null
  /** Whether it changed the status: one that found the body revoked or ended is on record alone. */
  took: boolean
  overturnedOn: CivilDate | null
  /** When a suspension whose last day is over stopped standing against it. */
  overAt: Instant | null
  heardAt: Instant
}

/** Which revocation has ended an organization's registration, if one stands. */
export const revocationOf = (penalties: readonly StatusPenalty[]): RevocationKind | null =>
  penalties.find(({ took, overturnedOn, revocationKind }) => took && !overturnedOn && revocationKind)
    ?.revocationKind ?? null
