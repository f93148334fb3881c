import { newId } from '@gongshi/domain-kit'
import { insertMany } from '@gongshi/service-kit'
import type { EntityManager } from 'typeorm'
import type { DeadlineChange } from '../domain/notice/deadline-change.ts'
import { civilDate, instant, text, word } from './table/codecs.ts'
import { as, type RawRow, table } from './table/table.ts'

/** The moves of ends: of notices, publicities, answers and corrections. */
export type DeadlineChanges = {
  add: (changes: readonly DeadlineChange[]) => Promise<void>
  ofNotices: (noticeIds: readonly string[]) => Promise<DeadlineChange[]>
}

type Row = Omit<DeadlineChange, 'because'> & { becauseZh: string; becauseEn: string }

const rows = table<Row>('deadline_change', {
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

export function deadlineChangesIn(tx: EntityManager): DeadlineChanges {
  return {
    add: async (changes) => {
      const kept = changes.map(({ because: { zh, en }, ...change }) => ({
        ...change,
        becauseZh: zh,
        becauseEn: en,
      }))
      await insertMany(
        tx,
        rows.name,
        kept.map((row) => ({ id: newId(), ...rows.toRow(row) })),
      )
    },
    ofNotices: async (ids) => {
      if (ids.length === 0) return []
      const found = await tx.query('select * from deadline_change where notice_id in (?) order by id', [ids])
      return found
        .map((row: RawRow) => rows.fromRow(row))
        .map(({ becauseZh, becauseEn, ...change }: Row) => ({
          ...change,
          because: { zh: becauseZh, en: becauseEn },
        }))
    },
  }
}
