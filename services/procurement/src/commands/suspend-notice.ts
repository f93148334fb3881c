import { accepted, type Outcome, refused } from '@gongshi/domain-kit'
import { check } from '../domain/check.ts'
import { suspendByFinance } from '../domain/notice/suspend.ts'
import { financePerson } from '../domain/project/authority.ts'
import type { ProcurementProject } from '../domain/project/project.ts'
import type { Acting } from './context.ts'
import { suspended as suspendedNews } from './news/notice-news.ts'
import type { ReasonedAction } from './return-project.ts'
import { onGround } from './shared/ground.ts'
import { holdProject } from './shared/hold-project.ts'
import { keep } from './shared/keep.ts'
import { nothingPublished } from './shared/nothing-published.ts'

/** Finance stops a notice's clock; only finance starts it again. */
export function suspendNotice(acting: Acting, input: ReasonedAction): Promise<Outcome<ProcurementProject>> {
  const { actor } = acting
  return onGround(acting, undefined, async (tx, ground) => {
    const { now, policies } = ground
    const held = await holdProject(tx, input, { actor, now, ground })
    if (!held.ok) return held
    const { project, notice } = held.value
    const authority = check(financePerson, { actor, project })
    if (!authority.ok) return authority
    if (!notice) return refused(nothingPublished)
    const suspended = suspendByFinance({
      project,
      notice,
      actor,
      reason: input.reason,
      policies,
      ground,
      now,
    })
    if (!suspended.ok) return suspended
    const { project: after, notice: stopped, entry } = suspended.value
    await keep(tx, {
      command: 'suspend-notice',
      actor,
      now,
      project: { before: project, after },
      notices: [{ before: notice, after: stopped }],
      entries: [entry],
      news: [suspendedNews({ project: after, notice: stopped }, now)],
    })
    return accepted(after)
  })
}
