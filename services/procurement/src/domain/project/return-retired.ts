import { type Instant, move } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { TimelineEntry } from '../timeline/entry.ts'
import { passed } from './changed.ts'
import { unapprovedOf } from './editors.ts'
import { remembering } from './last-return.ts'
import type { ProcurementProject } from './project.ts'
import { projectMoves } from './states.ts'

type Returned = { project: ProcurementProject; entry: TimelineEntry }

/**
 * On the day its item retires, a project that is not published yet goes back to its draft and must name another item (R-04).
 *
 * @returns undefined for one that is published, or a draft already
 */
export function returnRetired(project: ProcurementProject, now: Instant): Returned | undefined {
  const moved = move(projectMoves, project.state, 'itemRetires')
  if (!moved.ok) return undefined
  const { serviceCode, retirement } = project
  const instead = retirement?.replacedBy.join('、') ?? ''
  const text = {
    zh: `目录条目 ${serviceCode} 停用，退回起草，须改用其他条目${instead ? `（${instead}）` : ''}。`,
    en: `Catalogue item ${serviceCode} is retired: back to the draft, which must name another item${instead ? ` (${instead})` : ''}.`,
  }
  const deed = { by: 'system', at: now, reason: `${text.zh} ${text.en}` }
  const returned = passed(
    project,
    {
      state: moved.value,
      ...remembering(project, deed),
      ...unapprovedOf(project),
      purchaserApproval: undefined,
      financeApproval: undefined,
      returned: deed,
    },
    now,
  )
  const entry = {
    projectId: project.id,
    at: now,
    event: 'project.item-retired',
    text,
    basis: basis.retiredItem,
    isPublic: project.publicSince !== undefined,
  }
  return { project: returned, entry }
}
