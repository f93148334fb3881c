import { toUserErrors } from '@gongshi/service-kit'
import type { Context } from '../../commands/context.ts'
import { foresee } from '../../commands/project/foresee.ts'
import type { ProcurementProject } from '../../domain/project/project.ts'
import { readsAll } from '../../domain/project/visibility.ts'

/** What the next step would be refused or warned for, for those who read what is not public; each look asks neighbours for itself. */
export async function foreseenOf(project: ProcurementProject, context: Context) {
  if (!readsAll(context.actor, project)) return null
  context.loaders.lookClosely(project.id)
  const { currentNoticeId } = project
  const notice = currentNoticeId ? await context.loaders.notices.load(currentNoticeId) : null
  const foreseen = await foresee(context, project, notice ?? undefined)
  if (!foreseen) return null
  return { refusals: toUserErrors(foreseen.refusals), warnings: toUserErrors(foreseen.warnings) }
}
