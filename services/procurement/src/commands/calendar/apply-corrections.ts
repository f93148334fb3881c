import type { Actor } from '@gongshi/domain-kit'
import { advanced } from '../../domain/applying/progress.ts'
import { basis } from '../../domain/basis.ts'
import { because } from '../../domain/calendar/because.ts'
import type { CalendarCorrection } from '../../domain/calendar/calendar-correction.ts'
import type { Correction } from '../../domain/notice/corrected.ts'
import type { Records } from '../../store/store.ts'
import { redateProject } from '../project/redate-project.ts'
import { applyBatch } from '../shared/apply-batch.ts'
import type { DaysGround } from '../shared/days-ground.ts'

const BY_CALENDAR: Actor = { kind: 'system', name: 'calendar.corrected' }

/** Corrected calendars whose turn it is: some of their projects each (attack 22). */
export async function applyCorrections(
  tx: Records,
  ids: readonly string[],
  ground: DaysGround,
): Promise<void> {
  for (const id of ids) await applyCorrection(tx, id, ground)
}

/**
 * Reckons the open dates of the next projects anew by the calendar as the catalogue tells it now; what is left has a timer of its own.
 *
 * Each project is marked in the transaction that moved its ends: after a kill it is done, or as if it had never been begun.
 */
export async function applyCorrection(tx: Records, id: string, ground: DaysGround): Promise<void> {
  const held = await tx.calendarCorrections.hold(id)
  if (!held) return
  const correction = correctionOf(held, ground)
  const by = { correction, actor: BY_CALENDAR, cause: id }
  const done = await applyBatch(tx, {
    effects: tx.calendarCorrections.effects,
    ownerId: id,
    now: ground.now,
    apply: (projectId) => redateProject(tx, projectId, by),
  })
  const after = advanced(held, done)
  await tx.calendarCorrections.keep({ before: held, after })
  if (after.applied >= after.affected) await tx.audit([auditOf(after, ground)])
}

const correctionOf = (held: CalendarCorrection, { calendar, lostDays, now }: DaysGround): Correction => ({
  changedDates: held.changedDates,
  correctedAt: held.correctedAt,
  because: because(held),
  basis: basis.calendar,
  ground: { calendar, lostDays },
  now,
})

const auditOf = ({ id, calendarVersion, affected, moved }: CalendarCorrection, { now }: DaysGround) => ({
  at: now,
  actor: BY_CALENDAR,
  command: 'apply-calendar-correction',
  aggregateType: 'calendar-correction',
  aggregateId: id,
  version: calendarVersion,
  change: { affected, moved },
})
