import type { Uscc } from '@gongshi/domain-kit'
import {
  addRows,
  all,
  type Change,
  column,
  holdRows,
  keepChanges,
  over,
  readRows,
  rowsOf,
  tableOf,
  where,
} from '@gongshi/service-kit'
import type { EntityManager } from 'typeorm'
import type { DisciplineEntry } from '../../domain/discipline/discipline-entry.ts'

const { id, char, varchar, int, flag, instant, civilDate, optional, key } = column

/** Table `discipline_entry`. */
export const disciplineEntryTable = tableOf<DisciplineEntry>({
  name: 'discipline_entry',
  columns: {
    id: key(id()),
    version: int(),
    state: varchar(10),
    uscc: char(18),
    documentId: id(),
    sanction: varchar(16),
    decidedOn: civilDate(),
    wasHeard: flag(),
    appealedOn: optional(civilDate()),
    appealDecidedOn: optional(civilDate()),
    liftedOn: optional(civilDate()),
    recordedAt: instant(),
  },
  indices: { discipline_of_organization: over('uscc', 'id') },
})

const disciplineEntryRows = rowsOf(disciplineEntryTable)

/** What associations did to their members: every reading names the association whose it is. */
export type DisciplineEntries = {
  /** One of an association's own. */
  ofOrganization: (uscc: Uscc, id: string) => Promise<DisciplineEntry | undefined>
  hold: (ids: readonly string[]) => Promise<DisciplineEntry[]>
  /** Those of an association, the newest first. */
  page: (uscc: Uscc, limit: number, beforeId?: string) => Promise<DisciplineEntry[]>
  count: (uscc: Uscc) => Promise<number>
  add: (entry: DisciplineEntry) => Promise<void>
  keep: (change: Change<DisciplineEntry>) => Promise<void>
}

export function disciplineEntriesIn(tx: EntityManager): DisciplineEntries {
  const find = (sql: string, parameters: unknown[]) => readRows(tx, disciplineEntryRows, sql, parameters)
  return {
    ofOrganization: async (uscc, entryId) => (await find('uscc = ? and id = ?', [uscc, entryId]))[0],
    hold: (ids) => holdRows(tx, disciplineEntryRows, ids),
    page: (uscc, limit, beforeId) => {
      const { sql, parameters } = all([
        where('uscc = ?', uscc),
        ...(beforeId ? [where('id < ?', beforeId)] : []),
      ])
      return find(`${sql} order by id desc limit ${limit}`, [...parameters])
    },
    count: async (uscc) => {
      const [row] = await tx.query('select count(*) as number from discipline_entry where uscc = ?', [uscc])
      return Number(row.number)
    },
    add: (entry) => addRows(tx, disciplineEntryRows, [entry]),
    keep: (change) => keepChanges(tx, disciplineEntryRows, [change]),
  }
}
