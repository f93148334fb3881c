import { newId } from '@gongshi/domain-kit'
import { addRows, column, onceOver, over, readRows, rowsOf, tableOf } from '@gongshi/service-kit'
import type { EntityManager } from 'typeorm'
import type { DeadlineChange } from '../../domain/notice/deadline-change.ts'

/** The moves of ends: of notices, publicities, answers and corrections. */
export type DeadlineChanges = {
  add: (changes: readonly DeadlineChange[]) => Promise<void>
  ofNotices: (noticeIds: readonly string[]) => Promise<DeadlineChange[]>
  /** Pages of what had one cause, the latest first: two statements for all of them. */
  pages: (asked: readonly DeadlineChangePage[]) => Promise<KeptDeadlineChange[][]>
}

export type DeadlineChangePage = { cause: string; limit: number; afterId?: string }
export type KeptDeadlineChange = DeadlineChange & { id: string }
type Row = Omit<KeptDeadlineChange, 'because'> & { becauseZh: string; becauseEn: string }

const { id, varchar, text, instant, civilDate, optional, key, byDefault } = column

/** Table `deadline_change`. */
export const deadlineChangeTable = tableOf<Row>({
  name: 'deadline_change',
  columns: {
    id: key(id()),
    subject: byDefault('NOTICE', varchar(20)),
    noticeId: optional(id()),
    objectionId: optional(id()),
    projectId: id(),
    at: instant(),
    direction: varchar(7),
    beforeOn: optional(civilDate()),
    afterOn: civilDate(),
    becauseZh: text(),
    becauseEn: text(),
    cause: varchar(64),
  },
  indices: {
    change_of_notice: onceOver('noticeId', 'cause'),
    change_of_objection: onceOver('objectionId', 'cause'),
    change_by_cause: over('cause', 'id'),
  },
})

const rows = rowsOf(deadlineChangeTable)

/** After every id there can be. */
const LAST = 'z'
const place = (limit: number, at: number) =>
  `(select id, ${at} as page from deadline_change where cause = ? and id < ? order by id desc limit ${limit})`

export function deadlineChangesIn(tx: EntityManager): DeadlineChanges {
  const find = async (where: string, parameters: unknown[]): Promise<KeptDeadlineChange[]> =>
    (await readRows(tx, rows, where, parameters)).map(changeOf)
  return {
    add: (changes) => addRows(tx, rows, changes.map(rowOf)),
    ofNotices: async (ids) => (ids.length === 0 ? [] : find('notice_id in (?) order by id', [ids])),
    pages: async (asked) => {
      const places: { id: string; page: string | number }[] = await tx.query(
        asked.map(({ limit }, at) => place(limit, at)).join(' union all '),
        asked.flatMap(({ cause, afterId }) => [cause, afterId ?? LAST]),
      )
      const ids = [...new Set(places.map(({ id }) => id))]
      const found = ids.length === 0 ? [] : await find('id in (?) order by id desc', [ids])
      return asked.map((_page, at) => {
        const own = new Set(places.filter(({ page }) => Number(page) === at).map(({ id }) => id))
        return found.filter(({ id }) => own.has(id))
      })
    },
  }
}

const rowOf = ({ because: { zh, en }, ...change }: DeadlineChange): Row => ({
  id: newId(),
  ...change,
  becauseZh: zh,
  becauseEn: en,
})

const changeOf = ({ becauseZh, becauseEn, ...change }: Row): KeptDeadlineChange => ({
  ...change,
  because: { zh: becauseZh, en: becauseEn },
})
