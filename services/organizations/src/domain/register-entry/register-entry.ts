import type { Instant, Uscc } from '@gongshi/domain-kit'
import type { PenaltyTold } from './penalty-told.ts'

/** What an entry of the feed tells of: an organization as the register has it from then on, a penalty, an announcement of registration. */
export const registerEntryKinds = ['ORGANIZATION', 'PENALTY', 'ANNOUNCEMENT'] as const
export type RegisterEntryKind = (typeof registerEntryKinds)[number]

/**
 * 登记流水: one thing that came into the register. Nothing is taken out of the feed and nothing in it is moved: what is corrected is told by
 * a later entry about the same subject.
 *
 * @source domain specification S01; ADR 56
 */
export type RegisterEntry = {
  /** The order in which entries were written; it has gaps, and nobody outside sees it. */
  no: number
  /** Its place in the feed, without gaps; null until it is given one, after the commit. */
  position: number | null
  kind: RegisterEntryKind
  /** The code of the organization, the id of the penalty, the id of the application. */
  subjectId: string
  /** The version of the organization; how often the penalty was told of. */
  revision: number
  uscc: Uscc
  recordedAt: Instant
  penalty: PenaltyTold | null
}
