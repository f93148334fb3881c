import { accepted, type Outcome } from '@gongshi/domain-kit'
import type { ProcurementProject } from '../domain/project/project.ts'
import { reopenDraft as reopen } from '../domain/project/reopen-draft.ts'
import type { Acting } from './context.ts'
import { projectNews } from './news/project-news.ts'
import type { ReasonedAction } from './return-project.ts'
import { decideOnProject } from './shared/decide-on-project.ts'

/** An approved project becomes a draft again before its notice; its approvals lapse. */
export function reopenDraft(acting: Acting, input: ReasonedAction): Promise<Outcome<ProcurementProject>> {
  const { reason } = input
  return decideOnProject(acting, input, ({ project }, { now }) => {
    const reopened = reopen({ project, actor: acting.actor, reason, now })
    if (!reopened.ok) return reopened
    const { project: after, entry } = reopened.value
    const news = [projectNews('project.returned.v1', after, now)]
    return accepted({ command: 'reopen-draft', after, entries: [entry], news, note: { reason } })
  })
}
