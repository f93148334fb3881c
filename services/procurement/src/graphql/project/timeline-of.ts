import type { LegalBasis, Text } from '@gongshi/domain-kit'
import { Temporal } from '@gongshi/domain-kit'
import type { Context } from '../../commands/context.ts'
import type { ProcurementProject } from '../../domain/project/project.ts'
import { readsAll } from '../../domain/project/visibility.ts'
import { closedEntry } from '../../domain/timeline/closed-entry.ts'
import { upcoming } from '../../domain/timeline/upcoming.ts'

/** What happened, as far as the one who asks may read it, and then what comes next. */
export async function timelineOf(project: ProcurementProject, { actor, loaders, now }: Context) {
  const all = readsAll(actor, project)
  const [entries, objections, owed, notices] = await Promise.all([
    loaders.timeline.load(project.id),
    loaders.objectionFactsOfProject.load(project.id),
    loaders.owedOfProject.load(project.id),
    loaders.noticesOfProject.load(project.id),
  ])
  const closings = notices.flatMap((notice) => closedEntry(notice) ?? [])
  const happened = [...entries, ...closings].sort((one, other) => Temporal.Instant.compare(one.at, other.at))
  const notice = notices.find(({ id }) => id === project.currentNoticeId)
  const past = happened
    .filter((entry) => all || entry.isPublic)
    .map((entry) => ({ ...told(entry), at: entry.at, due: null }))
  const next = upcoming({ project, notice, objections, owed, now: await now() })
  return [...past, ...next.map((entry) => ({ ...told(entry), at: null, due: entry.due ?? null }))]
}

const told = ({ event, text, basis }: { event: string; text: Text; basis?: LegalBasis }) => ({
  event,
  text: `${text.zh} ${text.en}`,
  localized: text,
  basis: basis ?? null,
})
