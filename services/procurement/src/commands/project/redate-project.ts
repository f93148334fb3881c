import type { Records } from '../../store/store.ts'
import { correctDeadlineOf, type DeadlineCorrection } from '../notice/correct-deadline.ts'
import { redateObjections } from '../objection/redate-objections.ts'
import { moveSingleSource } from './move-single-source.ts'
import { reopenProject } from './reopen-project.ts'

/**
 * Reckons every open date of one project anew by a corrected calendar: its notice, also one that closed after the correction and
 * before this room heard of it, the publicity of its only supplier, and what is owed to whoever asked or objected.
 *
 * @returns whether an end moved
 */
export async function redateProject(
  tx: Records,
  projectId: string,
  correcting: DeadlineCorrection,
): Promise<boolean> {
  const moved = [
    (await correctDeadlineOf(tx, projectId, correcting)) || (await reopenProject(tx, projectId, correcting)),
    await moveSingleSource(tx, projectId, correcting),
    (await redateObjections(tx, projectId, correcting)) > 0,
  ]
  return moved.includes(true)
}
