import { giveBack } from '../domain/outage/give-back.ts'
import { moveSingleSource } from '../domain/project/move-single-source.ts'
import type { Records } from '../store/store.ts'
import { correctOne, type DeadlineCorrection } from './correct-deadlines.ts'
import { reopenProject } from './reopen-project.ts'
import { DeadlineUnknown } from './shared/deadline-unknown.ts'
import { holdUpToDate } from './shared/hold-project.ts'
import { keep } from './shared/keep.ts'

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
  const later = await correctOne(tx, projectId, correcting)
  const reopened = later || (await reopenProject(tx, projectId, correcting))
  if (!reopened) await giveBackToSuspended(tx, projectId, correcting)
  return (await keepSingleSource(tx, projectId, correcting)) || reopened
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

async function keepSingleSource(
  tx: Records,
  projectId: string,
  { correction, actor, cause }: DeadlineCorrection,
): Promise<boolean> {
  const held = await holdUpToDate(tx, projectId, correction.now)
  const moved =
    held && moveSingleSource({ ...correction, lostNow: correction.lostNow ?? [], project: held.project })
  if (!held || !moved) return false
  if (!moved.ok) throw new DeadlineUnknown(moved.refusals)
  const { project: after, entry } = moved.value
  await keep(tx, {
    command: 'move-single-source',
    actor,
    now: correction.now,
    project: { before: held.project, after },
    entries: [entry],
    note: { cause },
  })
  return true
}
