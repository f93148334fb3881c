import {
  addRows,
  type Change,
  column,
  holdRows,
  keepChanges,
  onceOver,
  planTimersForMany,
  readRows,
  rowsOf,
  tableOf,
} from '@gongshi/service-kit'
import type { EntityManager } from 'typeorm'
import { seasonDeadlines } from '../../domain/annual-report/deadlines.ts'
import type { ReportSeason } from '../../domain/annual-report/season.ts'

const { id, varchar, int, instant, civilDate, optional, byDefault, key } = column

/** Table `report_season`. */
export const reportSeasonTable = tableOf<ReportSeason>({
  name: 'report_season',
  columns: {
    id: key(id()),
    revision: int(),
    kind: byDefault('ANNUAL_REPORT', varchar(16)),
    year: int(),
    orgType: varchar(32),
    dueOn: optional(civilDate()),
    authorityDueOn: optional(civilDate()),
    endedAt: optional(instant()),
  },
  indices: { season_of_kind: onceOver('kind', 'orgType', 'year') },
})

const seasonRows = rowsOf(reportSeasonTable)

/** The seasons in which annual reports are owed: three a year. */
export type ReportSeasons = {
  all: () => Promise<ReportSeason[]>
  /** All of them, and none is changed or added by anybody else before the transaction ends. */
  holdAll: () => Promise<ReportSeason[]>
  hold: (ids: readonly string[]) => Promise<ReportSeason[]>
  add: (seasons: readonly ReportSeason[]) => Promise<void>
  keep: (changes: readonly Change<ReportSeason>[]) => Promise<void>
}

export function reportSeasonsIn(tx: EntityManager): ReportSeasons {
  const find = (where: string) => readRows(tx, seasonRows, where, [])
  const plan = (seasons: readonly ReportSeason[]) =>
    planTimersForMany(
      tx,
      seasons.map((season) => ({
        subject: { id: season.id, version: season.revision },
        plan: seasonDeadlines(season),
      })),
    )
  return {
    all: () => find('true order by year, id'),
    holdAll: () => find('true order by year, id for update'),
    hold: (ids) => holdRows(tx, seasonRows, ids),
    add: async (seasons) => {
      if (seasons.length === 0) return
      await addRows(tx, seasonRows, seasons)
      await plan(seasons)
    },
    keep: async (changes) => {
      await keepChanges(tx, seasonRows, changes)
      await plan(changes.map(({ after }) => after))
    },
  }
}
