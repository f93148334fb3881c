import { newId } from '@gongshi/domain-kit'
import { insertMany } from '@gongshi/service-kit'
import type { EntityManager } from 'typeorm'
import type { NoticeContent } from '../../domain/notice/content.ts'
import type { Erratum } from '../../domain/notice/erratum.ts'
import { instant, text } from '../table/codecs.ts'
import { as, type RawRow, table } from '../table/table.ts'

/** What notices say, and what was corrected without a new version. */
export type NoticeContents = {
  byNotices: (noticeIds: readonly string[]) => Promise<{ noticeId: string; content: NoticeContent }[]>
  errataOf: (noticeIds: readonly string[]) => Promise<Erratum[]>
  addErrata: (errata: readonly Erratum[]) => Promise<void>
}

const errata = table<Omit<Erratum, 'before' | 'after'> & { before?: string; after?: string }>(
  'notice_erratum',
  {
    noticeId: as(text, 'notice_id'),
    at: as(instant, 'at'),
    field: as(text, 'field'),
    before: as(text, 'before'),
    after: as(text, 'after'),
    reason: as(text, 'reason'),
  },
)

export function noticeContentsIn(tx: EntityManager): NoticeContents {
  return {
    byNotices: async (ids) => {
      if (ids.length === 0) return []
      const rows: { notice_id: string; content: string }[] = await tx.query(
        'select * from notice_content where notice_id in (?)',
        [ids],
      )
      return rows.map((row) => ({
        noticeId: row.notice_id,
        content: JSON.parse(row.content) as NoticeContent,
      }))
    },
    errataOf: async (ids) => {
      if (ids.length === 0) return []
      const rows = await tx.query('select * from notice_erratum where notice_id in (?) order by id', [ids])
      return rows
        .map((row: RawRow) => errata.fromRow(row))
        .map((erratum: Partial<Erratum>) => ({ before: null, after: null, ...erratum }))
    },
    addErrata: async (all) => {
      const rows = all.map(({ before, after, ...rest }) =>
        errata.toRow({ ...rest, before: before ?? undefined, after: after ?? undefined }),
      )
      await insertMany(
        tx,
        'notice_erratum',
        rows.map((row) => ({ id: newId(), ...row })),
      )
    },
  }
}
