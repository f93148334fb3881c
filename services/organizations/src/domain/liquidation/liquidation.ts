import { type Actor, type CivilDate, type Instant, subjectOf, type Uscc } from '@gongshi/domain-kit'
import type { OrganizationStatus } from '../organization/states.ts'

/**
 * 清算档案: who liquidates a body, when its creditors were told, when it ended; a body does nothing else meanwhile.
 *
 * @source 社会团体登记管理条例 art. 20; domain 3.1
 */
export type Liquidation = {
  id: string
  uscc: Uscc
  /** Where the body stood when it began: a revoked one has to be liquidated, another wants to end. */
  openedFrom: OrganizationStatus
  openedOn: CivilDate
  /** The liquidation group, by name; the body's and its supervisors' to read. */
  members: readonly string[]
  noticedOn: CivilDate | null
  /** What creditors were told, in public. */
  notice: string | null
  endedOn: CivilDate | null
  /** The revocation it was opened for was overturned: the body is active again. */
  stoppedOn: CivilDate | null
  recordedAt: Instant
  /** Everybody who recorded something of it, the first first. */
  recorders: readonly string[]
  version: number
}

/** Whether it still runs, or has ended in the body's end: what was stopped is over. */
export const isStanding = ({ stoppedOn }: Pick<Liquidation, 'stoppedOn'>): boolean => stoppedOn === null

/** Everybody who recorded something of it, with whoever does now. */
export const recordersWith = (
  { recorders }: Pick<Liquidation, 'recorders'>,
  actor: Actor,
): Liquidation['recorders'] => [...new Set([...recorders, subjectOf(actor)])]
