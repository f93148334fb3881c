import { giveBack } from '../../domain/outage/give-back.ts'
import type { Records } from '../../store/store.ts'
import { correctDeadlineOf, type DeadlineCorrection } from '../notice/correct-deadline.ts'
import { moveSingleSource } from '../project/move-single-source.ts'
import { reopenProject } from '../project/reopen-project.ts'
import { holdUpToDate } from '../shared/hold-project.ts'

/**
 * A project gets back the days the platform was out: its open notice ends later, its closed one is open again, its suspended one
 * has more days left, and the publicity of its only supplier goes on.
 *
 * @returns whether an end moved
 */
export async function giveBackTo(
  tx: Records,
  projectId: string,
  correcting: DeadlineCorrection,
): Promise<boolean> {
  const later = await correctDeadlineOf(tx, projectId, correcting)
  const reopened = later || (await reopenProject(tx, projectId, correcting))
  if (!reopened) await giveBackToSuspended(tx, projectId, correcting)
  return (await moveSingleSource(tx, projectId, correcting)) || reopened
}

async function giveBackToSuspended(
  tx: Records,
  projectId: string,
  { correction }: DeadlineCorrection,
): Promise<void> {
  const held = await holdUpToDate(tx, projectId, correction.now)
  const after = held?.notice && giveBack(held.notice, correction.lostNow ?? [])
  if (held?.notice && after) await tx.notices.keep([{ before: held.notice, after }])
}
