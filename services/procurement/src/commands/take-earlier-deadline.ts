import { accepted, type Outcome, refused } from '@gongshi/domain-kit'
import { takeEarlierDeadline as take } from '../domain/notice/take-earlier-deadline.ts'
import type { ProcurementProject } from '../domain/project/project.ts'
import type { Acting } from './context.ts'
import { deadlineMoved } from './news/notice-news.ts'
import type { ReasonedAction } from './return-project.ts'
import { decideOnProject } from './shared/decide-on-project.ts'
import { nothingPublished } from './shared/nothing-published.ts'

/** An officer takes the earlier end a calendar correction gives. */
export function takeEarlierDeadline(
  acting: Acting,
  input: ReasonedAction,
): Promise<Outcome<ProcurementProject>> {
  return decideOnProject(acting, input, ({ project, notice }, { now }) => {
    if (!notice) return refused(nothingPublished)
    const taken = take({ project, notice, actor: acting.actor, reason: input.reason, now })
    if (!taken.ok) return taken
    const { project: after, notice: moved, entry } = taken.value
    return accepted({
      command: 'take-earlier-deadline',
      after,
      notices: [{ before: notice, after: moved }],
      entries: [entry],
      news: [deadlineMoved({ project: after, notice: moved }, now, notice.closesOn!)],
    })
  })
}
