import {
  type Actor,
  accepted,
  type Instant,
  type Outcome,
  refused,
  startOfDay,
  subjectOf,
} from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { TimelineEntry } from '../timeline/entry.ts'
import { changed, passed } from './changed.ts'
import type { ItemRetirement, ProcurementProject } from './project.ts'
import { moveFor } from './reason-given.ts'
import { projectMoves } from './states.ts'

type Told = { project: ProcurementProject; entry: TimelineEntry }

/** The catalogue announced that a project's item retires: the project carries a flag from now on (R-04). */
export function noteRetirement(project: ProcurementProject, retirement: ItemRetirement, now: Instant): Told {
  const { confirmed, retiredFrom } = project.retirement ?? {}
  const isStill = confirmed && retiredFrom?.equals(retirement.retiredFrom)
  const flagged = passed(project, { retirement: isStill ? { ...retirement, confirmed } : retirement }, now)
  const instead = retirement.replacedBy.join('、')
  const entry: TimelineEntry = {
    projectId: project.id,
    at: now,
    event: 'project.item-retires',
    text: {
      zh: `目录条目 ${project.serviceCode} 自 ${retirement.retiredFrom} 起停用${instead ? `，由 ${instead} 替代` : ''}。`,
      en: `Catalogue item ${project.serviceCode} is retired from ${retirement.retiredFrom}${instead ? `, replaced by ${instead}` : ''}.`,
    },
    basis: basis.retiredItem,
    isPublic: project.publicSince !== undefined,
  }
  return { project: flagged, entry }
}

export type Confirming = { project: ProcurementProject; actor: Actor; reason: string; now: Instant }

/** Finance lets a published project go on although its item is retired (R-04). */
export function confirmRetiredItem({ project, actor, reason, now }: Confirming): Outcome<Told> {
  const moved = moveFor(reason, projectMoves, project.state, 'confirmRetiredItem')
  if (!moved.ok) return moved
  const { retirement } = project
  if (!retirement) return refused(nothingRetired)
  if (retirement.confirmed) return refused(confirmedAlready)
  const by = subjectOf(actor)
  const confirmed = changed(
    project,
    { retirement: { ...retirement, confirmed: { by, at: now, reason } } },
    now,
  )
  const text = {
    zh: `财政部门确认可按原条目完成：${reason}`,
    en: `Finance confirmed that it may be finished: ${reason}`,
  }
  const entry = {
    projectId: project.id,
    at: now,
    event: 'project.item-confirmed',
    text,
    basis: basis.retiredItem,
    isPublic: true,
  }
  return accepted({ project: confirmed, entry })
}

const nothingRetired = {
  code: 'INVALID_TRANSITION' as const,
  message: { zh: '本项目的目录条目未停用。', en: "The project's catalogue item is not retired." },
  basis: basis.retiredItem,
}

const confirmedAlready = {
  code: 'DUPLICATE' as const,
  message: { zh: '财政部门已经确认。', en: 'Finance has confirmed it already.' },
  basis: basis.retiredItem,
}

/** Why a project is cancelled when its item's last day has passed and nothing lets it finish. */
export const retirementReason =
  '目录条目停用，且不符合继续完成的条件（R-04）。Catalogue item retired; the conditions for finishing are not met (R-04).'

/** From when the retirement counts. */
export const retirementAt = ({ retiredFrom }: ItemRetirement): Instant => startOfDay(retiredFrom)
