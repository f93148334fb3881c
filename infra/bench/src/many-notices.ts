import type { Connection } from 'mysql2/promise'
import { multiply } from './multiply.ts'

/** The published notice every copy is made from. */
export type Template = { projectId: string; noticeId: string }

const idOf = (kind: string): string => `concat('01900000-0000-7${kind}-8000-', lpad(hex(n), 12, '0'))`
const NUMBER = "concat('ZH-2025-440400-', lpad(n, 9, '0'))"

/**
 * Copies of one project with its open notice, timers included or not.
 *
 * @param closesAt SQL for the instant at which the n-th copy closes
 * @param timers false where nothing is to close: the board only reads
 */
export async function manyNotices(
  on: Connection,
  {
    template,
    from,
    count,
    closesAt,
    timers,
  }: { template: Template; from: number; count: number; closesAt: string; timers: boolean },
): Promise<void> {
  const common = { from, count }
  await on.query('set session unique_checks = 0')
  await multiply(on, {
    ...common,
    table: 'project',
    template: `t.id = '${template.projectId}'`,
    changes: {
      id: idOf('100'),
      project_no: NUMBER,
      external_key: 'null',
      current_notice_id: idOf('200'),
      title: "concat('居家养老服务项目 ', n)",
    },
  })
  await multiply(on, {
    ...common,
    table: 'notice',
    template: `t.id = '${template.noticeId}'`,
    changes: {
      id: idOf('200'),
      project_id: idOf('100'),
      notice_no: `concat(${NUMBER}, '-N1')`,
      title: "concat('居家养老服务项目 ', n)",
      closes_at: closesAt,
      published_at: 'date_sub(t.published_at, interval n second)',
      budget_fen: '18000000 + n',
    },
  })
  if (!timers) return
  for (const kind of ['notice.close', 'notice.remind'])
    await multiply(on, {
      ...common,
      table: 'timer',
      template: `t.subject_id = '${template.noticeId}' and t.kind = '${kind}'`,
      changes: {
        id: idOf(kind === 'notice.close' ? '300' : '400'),
        subject_id: idOf('200'),
        ...(kind === 'notice.close' ? { due_at: closesAt.replaceAll('t.closes_at', 't.due_at') } : {}),
      },
    })
}
