import { newId } from '@gongshi/domain-kit'
import { addRows, readRows } from '@gongshi/service-kit'
import type { EntityManager } from 'typeorm'
import type { NoticeContent } from '../../domain/notice/content.ts'
import type { Erratum } from '../../domain/notice/erratum.ts'
import { erratumRows } from './notice-content-table.ts'

/** What notices say, and what was corrected without a new version. */
export type NoticeContents = {
  byNotices: (noticeIds: readonly string[]) => Promise<{ noticeId: string; content: NoticeContent }[]>
  errataOf: (noticeIds: readonly string[]) => Promise<Erratum[]>
  addErrata: (errata: readonly Erratum[]) => Promise<void>
}

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
      const rows = await readRows(tx, erratumRows, 'notice_id in (?) order by id', [ids])
      return rows.map(({ id: _id, ...erratum }) => ({ before: null, after: null, ...erratum }))
    },
    addErrata: (all) =>
      addRows(
        tx,
        erratumRows,
        all.map(({ before, after, ...rest }) => ({
          id: newId(),
          ...rest,
          before: before ?? undefined,
          after: after ?? undefined,
        })),
      ),
  }
}
