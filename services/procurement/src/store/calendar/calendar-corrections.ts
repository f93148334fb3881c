import { type CivilDate, Temporal } from '@gongshi/domain-kit'
import {
  addRows,
  type Change,
  holdRows,
  instantToRow,
  keepChanges,
  planTimers,
  readRows,
} from '@gongshi/service-kit'
import type { EntityManager } from 'typeorm'
import type { CalendarCorrection } from '../../domain/calendar/calendar-correction.ts'
import { calendarDeadlines } from '../../domain/calendar/deadlines.ts'
import { undecidedStates } from '../../domain/objection/states.ts'
import { projectMoves } from '../../domain/project/states.ts'
import { type Effects, effectsIn } from '../table/effects.ts'
import { calendarCorrectionRows as rows } from './calendar-correction-table.ts'

/** Calendars that were published or corrected, and the projects whose open dates are reckoned anew. */
export type CalendarCorrections = {
  /** Writes one down with every project it may touch. */
  add: (correction: Heard) => Promise<CalendarCorrection>
  hold: (id: string) => Promise<CalendarCorrection | undefined>
  keep: (change: Change<CalendarCorrection>) => Promise<void>
  /** Those that the catalogue's notices made, the oldest first. */
  ofNotices: (noticeIds: readonly string[]) => Promise<CalendarCorrection[]>
  effects: Effects
}

/** One that was just heard: what it touches is still to be found. */
export type Heard = Omit<CalendarCorrection, 'affected' | 'applied' | 'moved'>

/** Open dates reckoned in or rolled by days of a span, those that had not come when it was corrected, and those nobody could tell. */
const TOUCHED = `
  select project_id as id from notice
    where state = 'OPEN' and closes_on >= ? and (first_counted_on <= ? or consumed_days > 0)
  union select p.id from project p join notice n on n.id = p.current_notice_id
    where p.state = 'NOTICE_CLOSED' and n.closes_at > ? and n.closes_on >= ? and n.first_counted_on <= ?
  union select project_id from notice where state = 'OPEN' and closes_at is null
  union select id from project where single_source_ends_at > ? and started_at is null and state not in (?)
  union select project_id from objection where state in (?)`

export function calendarCorrectionsIn(tx: EntityManager): CalendarCorrections {
  const effects = effectsIn(tx, { table: 'calendar_effect', owner: 'correction_id' })
  const touchedBy = async ({ changedDates, correctedAt }: Heard): Promise<string[]> => {
    const [first, last] = spanOf(changedDates)
    const at = instantToRow(correctedAt)
    const asked = [first, last, at, first, last, at, projectMoves.terminal, undecidedStates]
    const found: { id: string }[] = await tx.query(TOUCHED, asked)
    return found.map(({ id }) => id)
  }
  const keepTimers = (after: CalendarCorrection) =>
    planTimers(tx, { id: after.id, version: 1 + after.applied }, calendarDeadlines(after))
  return {
    effects,
    add: async (heard) => {
      const projectIds = await touchedBy(heard)
      const correction = { ...heard, affected: projectIds.length, applied: 0, moved: 0 }
      await addRows(tx, rows, [correction])
      await effects.add(heard.id, projectIds)
      await keepTimers(correction)
      return correction
    },
    hold: async (id) => (await holdRows(tx, rows, [id]))[0],
    keep: async (change) => {
      await keepChanges(tx, rows, [change])
      await keepTimers(change.after)
    },
    ofNotices: async (noticeIds) =>
      noticeIds.length === 0
        ? []
        : readRows(tx, rows, 'notice_id in (?) order by calendar_version', [noticeIds]),
  }
}

/** Where no day changed, as when a year is published for the first time, no span is touched. */
function spanOf(dates: readonly CivilDate[]): [string | null, string | null] {
  const sorted = [...dates].sort(Temporal.PlainDate.compare)
  return [sorted[0]?.toString() ?? null, sorted.at(-1)?.toString() ?? null]
}
