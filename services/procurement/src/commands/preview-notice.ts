import { type Actor, civilDateOf } from '@gongshi/domain-kit'
import { FiguresUnknown, unknownFigure } from '../domain/ground/figures-unknown.ts'
import { type Opened, openVersion } from '../domain/notice/open-version.ts'
import type { ProcurementProject } from '../domain/project/project.ts'
import { isUnpublished } from '../domain/project/unpublished.ts'
import { readsAll } from '../domain/project/visibility.ts'
import type { Acting } from './context.ts'

const DAY_HOURS = 24

/**
 * The notice as it would be, were it published now; nothing is kept and no number is taken.
 *
 * @returns undefined for whoever may not read the draft, once it is published, and while the calendar does not tell its end
 */
export async function previewNotice(
  { store, clock, neighbours, actor }: Pick<Acting, 'store' | 'clock' | 'neighbours'> & { actor: Actor },
  project: ProcurementProject,
): Promise<Opened | undefined> {
  if (!isUnpublished(project) || !readsAll(actor, project)) return undefined
  const now = await clock.now()
  const answer = await neighbours.askCatalogue(civilDateOf(now)).catch(unknownFigure)
  if (answer instanceof FiguresUnknown) return undefined
  const { policies, calendar } = answer
  const lostDays = await store.outages.lostDaysSince(now.subtract({ hours: DAY_HOURS }))
  const opened = openVersion({ project, policies, ground: { calendar, lostDays }, by: '', now })
  return opened.ok ? opened.value : undefined
}
