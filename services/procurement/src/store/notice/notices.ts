import {
  addRows,
  type Change,
  filesIn,
  holdRows,
  insertMany,
  keepChanges,
  keepWords,
  plansOf,
  planTimersForMany,
  readRows,
} from '@gongshi/service-kit'
import type { EntityManager } from 'typeorm'
import type { NoticeContent } from '../../domain/notice/content.ts'
import { noticeDeadlines } from '../../domain/notice/deadlines.ts'
import type { AdvanceNotice } from '../../domain/notice/notice.ts'
import { foundBy } from '../search/found-by.ts'
import type { NoticePolicies } from './notice-policies.ts'
import { type NoticeRow, noticeRows } from './notice-table.ts'

/** The versions of notices; all of them are public. */
export type Notices = {
  byIds: (ids: readonly string[]) => Promise<AdvanceNotice[]>
  /** All versions of these projects, the newest first. */
  ofProjects: (projectIds: readonly string[]) => Promise<AdvanceNotice[]>
  projectIdsOf: (noticeIds: readonly string[]) => Promise<string[]>
  /** These notices, for this transaction alone, in the order of their ids. */
  hold: (ids: readonly string[]) => Promise<AdvanceNotice[]>
  /** The current notices of these projects. */
  currentOf: (projectIds: readonly string[]) => Promise<AdvanceNotice[]>
  /** Publishes a version: its row, its content and the files it carries, what it is found by, its timers. */
  add: (notice: AdvanceNotice, content: NoticeContent) => Promise<void>
  /** Keeps held notices and what time will do to them now. */
  keep: (changes: readonly Change<AdvanceNotice>[]) => Promise<void>
}

export function noticesIn(tx: EntityManager, policies: NoticePolicies): Notices {
  const find = async (where: string, parameters: unknown[]) =>
    withPolicies(tx, policies, await readRows(tx, noticeRows, where, parameters))
  return {
    byIds: async (ids) => (ids.length === 0 ? [] : find('id in (?)', [ids])),
    ofProjects: async (ids) =>
      ids.length === 0 ? [] : find('project_id in (?) order by project_id, version desc', [ids]),
    projectIdsOf: async (ids) => {
      if (ids.length === 0) return []
      const rows: { id: string }[] = await tx.query(
        'select distinct project_id as id from notice where id in (?)',
        [ids],
      )
      return rows.map(({ id }) => id)
    },
    hold: async (ids) => withPolicies(tx, policies, await holdRows(tx, noticeRows, ids)),
    currentOf: async (ids) =>
      ids.length === 0
        ? []
        : find('id in (select current_notice_id from project where id in (?)) order by id', [ids]),
    add: async (notice, content) => {
      const row = { ...notice, policyId: await policies.keep(tx, notice.policy) }
      await addRows(tx, noticeRows, [row])
      await insertMany(tx, 'notice_content', [{ notice_id: notice.id, content: JSON.stringify(content) }])
      await keepWords(tx, 'notice', [{ id: notice.id, found: foundOf(content) }])
      await planTimersForMany(tx, [
        { subject: { id: notice.id, version: notice.revision }, plan: noticeDeadlines(notice) },
      ])
      const carried = content.attachments.map(({ id }) => id)
      if (carried.length > 0)
        await filesIn(tx).useAlso({ type: 'notice', id: notice.id }, carried, notice.publishedAt)
    },
    keep: async (changes) => {
      // A notice keeps the policy it was published under: only the other columns can differ.
      await keepChanges(
        tx,
        noticeRows,
        changes.map(({ before, after }) => ({ before: bare(before), after: bare(after) })),
      )
      await planTimersForMany(tx, plansOf(changes, noticeDeadlines))
    },
  }
}

const bare = ({ policy: _policy, ...notice }: AdvanceNotice): NoticeRow => ({ ...notice, policyId: '' })

/** Rows as the domain knows them. */
export async function withPolicies(
  tx: EntityManager,
  policies: NoticePolicies,
  rows: readonly NoticeRow[],
): Promise<AdvanceNotice[]> {
  const known = await policies.read(
    tx,
    rows.map(({ policyId }) => policyId),
  )
  return rows.map(({ policyId, ...notice }) => ({ ...notice, policy: known.get(policyId)! }))
}

const foundOf = ({ purchaser, ...content }: NoticeContent) =>
  foundBy({ ...content, purchaserName: purchaser.name, purchaserUscc: purchaser.uscc })
