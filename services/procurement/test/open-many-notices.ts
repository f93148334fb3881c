import { type Instant, newId, startOfDay, Temporal } from '@gongshi/domain-kit'
import { insertMany, keepWords, type SqlRow } from '@gongshi/service-kit'
import type { DataSource } from 'typeorm'
import { noticeDeadlines } from '../src/domain/notice/deadlines.ts'
import type { AdvanceNotice } from '../src/domain/notice/notice.ts'
import { noticePolicies } from '../src/store/notice/notice-policies.ts'
import { noticeRows } from '../src/store/notice/notice-table.ts'
import { projectRows } from '../src/store/project/project-table.ts'
import { foundBy } from '../src/store/search/found-by.ts'
import { aPublished } from './a-notice.ts'

type Many = {
  count: number
  closesAt: Instant
  /** Whether they can be found by words; costs more rows than everything else. */
  searchable?: boolean
  /** Closing instants are this far apart, in milliseconds; all at one instant when left out. */
  apartMs?: number
}

const A_BATCH = 2_000

/**
 * Opens many notices at once, each with its project and its timers, through the room's own row mappers: ground for benchmarks and
 * fault tests, thousands a second.
 */
export async function openManyNotices(dataSource: DataSource, many: Many): Promise<void> {
  const { count, closesAt, searchable = false, apartMs = 0 } = many
  const { project, notice } = aPublished()
  const policyId = await noticePolicies().keep(dataSource, notice.policy)
  for (let from = 0; from < count; from += A_BATCH) {
    const numbers = Array.from({ length: Math.min(A_BATCH, count - from) }, (_, nth) => from + nth)
    const batch = numbers.map((nth) => {
      const [id, noticeId] = [newId(), newId()]
      const ends = Temporal.Instant.fromEpochMilliseconds(closesAt.epochMilliseconds + nth * apartMs)
      const projectNo = `ZH-2026-440400-${id.slice(-12)}`
      const title = `${project.title} ${nth}`
      const one: AdvanceNotice = {
        ...notice,
        id: noticeId,
        projectId: id,
        noticeNo: `${projectNo}-N1`,
        title,
        closesAt: ends,
        remindAt: startOfDay(notice.closesOn!),
        budgetFen: 18_000_000 + nth,
      }
      return {
        notice: one,
        project: { ...project, id, projectNo, title, currentNoticeId: noticeId, budgetFen: one.budgetFen },
      }
    })
    await dataSource.transaction(async (tx) => {
      await insertMany(
        tx,
        'project',
        batch.map((one) => projectRows.toRow(one.project)),
      )
      await insertMany(
        tx,
        'notice',
        batch.map((one) => noticeRows.toRow({ ...one.notice, policyId })),
      )
      await insertMany(
        tx,
        'timer',
        batch.flatMap((one) => timerRows(one.notice)),
      )
      if (searchable)
        await keepWords(
          tx,
          'notice',
          batch.map((one) => ({
            id: one.notice.id,
            found: foundBy({ ...project, title: one.notice.title }),
          })),
        )
    })
  }
}

function timerRows(notice: AdvanceNotice): SqlRow[] {
  return noticeDeadlines(notice).map(({ kind, dueAt }) => ({
    id: newId(),
    kind,
    subject_id: notice.id,
    subject_version: notice.revision,
    state: 'ARMED',
    version: 1,
    due_at: new Date(dueAt.epochMilliseconds),
    remaining_days: null,
    fired_at: null,
    attempts: 0,
    retry_at: null,
  }))
}
