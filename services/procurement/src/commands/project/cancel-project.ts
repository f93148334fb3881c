import type { Outcome } from '@gongshi/domain-kit'
import { type Cancelled, type Cancelling, cancel } from '../../domain/project/cancel.ts'
import { withdrawn } from '../news/notice-news.ts'
import { projectNews } from '../news/project-news.ts'
import type { ReasonedAction } from '../shared/project-action.ts'
import { projectVerb } from '../shared/project-verb.ts'

/** The project ends before its time; its timers go with it (AC-11). */
export const cancelProject = projectVerb('cancelProject', {
  decide: ({ project, notice, actor, now }, { reason }: ReasonedAction): Outcome<Cancelled> =>
    cancel({ project, notice, actor, reason, now }),
  beside: (cancelled, { now }) => ({ news: cancellationNews(cancelled, now) }),
})

/** What a cancellation announces, whoever cancelled. */
export const cancellationNews = ({ project, notice }: Cancelled, now: Cancelling['now']) => [
  projectNews('project.cancelled.v1', project, now),
  ...(notice ? [withdrawn({ project, notice }, now)] : []),
]
