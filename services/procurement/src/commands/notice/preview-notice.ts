import { type Actor, civilDateOf } from '@gongshi/domain-kit'
import { FiguresUnknown, unknownFigure } from '../../domain/ground/figures-unknown.ts'
import { type Opened, openVersion } from '../../domain/notice/open-version.ts'
import { opensVersions } from '../../domain/project/opens-versions.ts'
import type { ProcurementProject } from '../../domain/project/project.ts'
import { readsAll } from '../../domain/project/visibility.ts'
import type { Acting } from '../context.ts'

const DAY_HOURS = 24

/**
 * The notice as it would be, were it published now, with the amendment that waits; nothing is kept and no number is taken.
 *
 * @returns undefined for whoever may not read the draft, once no version can be published any more, while the service period
 *   is open, and while the calendar does not tell its end
 */
export async function previewNotice(
  { store, clock, neighbours, actor }: Pick<Acting, 'store' | 'clock' | 'neighbours'> & { actor: Actor },
  project: ProcurementProject,
): Promise<Opened | undefined> {
  if (!opensVersions(project) || !readsAll(actor, project)) return undefined
  const now = await clock.now()
  const answer = await neighbours.askCatalogue(civilDateOf(now)).catch(unknownFigure)
  if (answer instanceof FiguresUnknown) return undefined
  const { policies, calendar } = answer
  const lostDays = await store.outages.lostDaysSince(now.subtract({ hours: DAY_HOURS }))
  const terms = { ...project, ...project.pendingAmendment?.amendment }
  const opened = openVersion({ project: terms, policies, ground: { calendar, lostDays }, by: '', now })
  return opened.ok ? opened.value : undefined
}
