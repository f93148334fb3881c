import type { LegalBasis, Text } from '@gongshi/domain-kit'
import type { Context } from '../../commands/context.ts'
import type { ProcurementProject } from '../../domain/project/project.ts'
import { readsAll } from '../../domain/project/visibility.ts'
import { upcoming } from '../../domain/timeline/upcoming.ts'

/** What happened, as far as the one who asks may read it, and then what comes next. */
export async function timelineOf(project: ProcurementProject, { actor, loaders }: Context) {
  const all = readsAll(actor, project)
  const [entries, objections, notice] = await Promise.all([
    loaders.timeline.load(project.id),
    loaders.objectionsOfProject.load(project.id),
    project.currentNoticeId ? loaders.notices.load(project.currentNoticeId) : null,
  ])
  const past = entries
    .filter((entry) => all || entry.isPublic)
    .map((entry) => ({ ...told(entry), at: entry.at, due: null }))
  const next = upcoming({ project, notice: notice ?? undefined, objections })
  return [...past, ...next.map((entry) => ({ ...told(entry), at: null, due: entry.due ?? null }))]
}

const told = ({ event, text, basis }: { event: string; text: Text; basis?: LegalBasis }) => ({
  event,
  text: `${text.zh} ${text.en}`,
  localized: text,
  basis: basis ?? null,
})
