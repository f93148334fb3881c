import type { Context } from '../../commands/context.ts'
import type { Front } from '../../domain/project/front.ts'
import type { ProcurementProject } from '../../domain/project/project.ts'

/** Whoever asks, in front of a project; the loaders make one statement of all that stand on one page. */
export async function frontOf(project: ProcurementProject, { actor, loaders, now }: Context): Promise<Front> {
  const { id, currentNoticeId } = project
  if (!currentNoticeId || actor.kind !== 'person') return { actor, project, objections: [], now: await now() }
  const [notice, objections, moment] = await Promise.all([
    loaders.notices.load(currentNoticeId),
    loaders.objectionFactsOfProject.load(id),
    now(),
  ])
  return { actor, project, notice: notice ?? undefined, objections, now: moment }
}
