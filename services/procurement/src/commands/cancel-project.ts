import { accepted, type Outcome } from '@gongshi/domain-kit'
import { type Cancelled, type Cancelling, cancel } from '../domain/project/cancel.ts'
import type { ProcurementProject } from '../domain/project/project.ts'
import type { Acting } from './context.ts'
import { withdrawn } from './news/notice-news.ts'
import { projectNews } from './news/project-news.ts'
import type { ReasonedAction } from './return-project.ts'
import { type Decided, decideOnProject } from './shared/decide-on-project.ts'

/** The project ends before its time; its timers go with it (AC-11). */
export function cancelProject(acting: Acting, input: ReasonedAction): Promise<Outcome<ProcurementProject>> {
  return decideOnProject(acting, input, ({ project, notice }, { now }) => {
    const cancelling = { project, notice, actor: acting.actor, reason: input.reason, now }
    const cancelled = cancel(cancelling)
    return cancelled.ok ? accepted(cancellation(cancelling, cancelled.value)) : cancelled
  })
}

/** What a cancellation changes and announces, whoever cancelled. */
export function cancellation(
  { notice: before, now }: Cancelling,
  { project: after, notice, entry }: Cancelled,
): Decided {
  return {
    command: 'cancel-project',
    after,
    notices: before && notice ? [{ before, after: notice }] : [],
    entries: [entry],
    news: [
      projectNews('project.cancelled.v1', after, now),
      ...(notice ? [withdrawn({ project: after, notice }, now)] : []),
    ],
  }
}
