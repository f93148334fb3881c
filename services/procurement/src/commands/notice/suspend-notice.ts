import { suspendByFinance } from '../../domain/notice/suspend.ts'
import { suspended } from '../news/notice-news.ts'
import type { ReasonedAction } from '../shared/project-action.ts'
import { projectVerbOnGround } from '../shared/project-verb.ts'

/** Finance stops a notice's clock; only finance starts it again. */
export const suspendNotice = projectVerbOnGround('suspendNotice', {
  decide: ({ project, notice, now, ground }, { reason }: ReasonedAction) =>
    suspendByFinance({ project, notice, reason, policies: ground.policies, ground, now }),
  beside: (stopped, { now }) => ({ news: [suspended(stopped, now)] }),
})
