import { type Redating, redate } from '../../domain/objection/redate.ts'
import type { Records } from '../../store/store.ts'
import { objectionNews } from '../news/objection-news.ts'
import type { DeadlineCorrection } from '../notice/correct-deadline.ts'

/** Dates a project's open answers, corrections and finance's answers anew by a corrected calendar; what moved is listed and told. */
export async function redateObjections(
  tx: Records,
  projectId: string,
  { correction, actor, cause }: DeadlineCorrection,
): Promise<number> {
  const { ground, because, basis, now, correctedAt = now } = correction
  const redating: Redating = { calendar: ground.calendar, because, basis, correctedAt, now }
  const changes = (await tx.objections.hold(await tx.objections.openOf(projectId))).flatMap((before) => {
    const redated = redate(before, redating)
    return redated ? [{ before, after: redated.objection, moved: redated.moved }] : []
  })
  await tx.objections.keep(changes)
  const moved = changes.flatMap(({ after, moved: how }) => (how ? [{ after, how }] : []))
  await tx.deadlineChanges.add(
    moved.map(({ after, how: { entry: _entry, ...how } }) => ({
      ...how,
      objectionId: after.id,
      projectId: after.projectId,
      at: now,
      because,
      cause,
    })),
  )
  await tx.timeline.add(moved.flatMap(({ how }) => (how.entry ? [how.entry] : [])))
  await tx.announce(moved.map(({ after }) => objectionNews('objection.deadline-moved.v1', after, now)))
  await tx.audit(
    moved.map(({ after, how }) => ({
      at: now,
      actor,
      command: 'redate-objection',
      aggregateType: 'objection',
      aggregateId: after.id,
      version: after.revision,
      change: { cause, before: how.beforeOn?.toString(), after: how.afterOn.toString() },
    })),
  )
  return moved.length
}
