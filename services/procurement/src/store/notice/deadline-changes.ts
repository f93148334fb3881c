import { newId } from '@gongshi/domain-kit'
import { insertMany } from '@gongshi/service-kit'
import type { EntityManager } from 'typeorm'
import type { DeadlineChange } from '../../domain/notice/deadline-change.ts'
import { civilDate, instant, text, word } from '../table/codecs.ts'
import { as, type RawRow, table } from '../table/table.ts'

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

const rows = table<Row>('deadline_change', {
  id: as(text, 'id'),
  subject: as(word(), 'subject'),
  noticeId: as(text, 'notice_id'),
  objectionId: as(text, 'objection_id'),
  projectId: as(text, 'project_id'),
  at: as(instant, 'at'),
  direction: as(word(), 'direction'),
  beforeOn: as(civilDate, 'before_on'),
  afterOn: as(civilDate, 'after_on'),
  becauseZh: as(text, 'because_zh'),
  becauseEn: as(text, 'because_en'),
  cause: as(text, 'cause'),
})

/** After every id there can be. */
const LAST = 'z'
const place = (limit: number, at: number) =>
  `(select id, ${at} as page from deadline_change where cause = ? and id < ? order by id desc limit ${limit})`

export function deadlineChangesIn(tx: EntityManager): DeadlineChanges {
  const find = async (where: string, parameters: unknown[]): Promise<KeptDeadlineChange[]> => {
    const found: RawRow[] = await tx.query(`select * from deadline_change where ${where}`, parameters)
    return found.map((row) => changeOf(rows.fromRow(row)))
  }
  return {
    add: (changes) => insertMany(tx, rows.name, changes.map(rowOf)),
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

const rowOf = ({ because: { zh, en }, ...change }: DeadlineChange) =>
  rows.toRow({ id: newId(), ...change, becauseZh: zh, becauseEn: en })

const changeOf = ({ becauseZh, becauseEn, ...change }: Row): KeptDeadlineChange => ({
  ...change,
  because: { zh: becauseZh, en: becauseEn },
})
