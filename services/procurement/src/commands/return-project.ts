import { accepted, type Outcome } from '@gongshi/domain-kit'
import type { ProcurementProject } from '../domain/project/project.ts'
import { returnToHandler } from '../domain/project/return.ts'
import type { Acting } from './context.ts'
import { projectNews } from './news/project-news.ts'
import { decideOnProject } from './shared/decide-on-project.ts'
import type { ProjectAction } from './shared/hold-project.ts'

export type ReasonedAction = ProjectAction & { reason: string }

/** The project goes back to its handler, with the reason. */
export function returnProject(acting: Acting, input: ReasonedAction): Promise<Outcome<ProcurementProject>> {
  return decideOnProject(acting, input, ({ project }, { now }) => {
    const returned = returnToHandler({ project, actor: acting.actor, reason: input.reason, now })
    if (!returned.ok) return returned
    const { project: after, entry } = returned.value
    return accepted({
      command: 'return-project',
      after,
      entries: [entry],
      news: [projectNews('project.returned.v1', after, now)],
    })
  })
}
