import { takeEarlierDeadline as take } from '../../domain/notice/take-earlier-deadline.ts'
import { deadlineMoved } from '../news/notice-news.ts'
import type { ReasonedAction } from '../shared/project-action.ts'
import { projectVerb } from '../shared/project-verb.ts'

/** An officer takes the earlier end a calendar correction gives. */
export const takeEarlierDeadline = projectVerb('takeEarlierDeadline', {
  decide: async ({ project, notice, now, tx }, { reason }: ReasonedAction) => {
    const isEndToMove = (await tx.endsToMove.among([project.id])).has(project.id)
    return take({ project, notice, reason, isEndToMove, now })
  },
  beside: (taken, { notice, now }) => ({ news: [deadlineMoved(taken, now, notice.closesOn!)] }),
})
