import type { Actor } from '@gongshi/domain-kit'
import type { Front } from '../src/domain/project/front.ts'
import { possibleActions } from '../src/domain/project/possible-actions.ts'
import type { ProcurementProject } from '../src/domain/project/project.ts'
import type { TestRoom } from './test-room.ts'

/** What somebody is offered, with nothing beside the project but what is given. */
export const offered = (actor: Actor, project: ProcurementProject, beside: Partial<Front> = {}) =>
  possibleActions({ actor, project, objections: [], now: project.updatedAt, ...beside })

/** What the room would offer somebody now. */
export async function offeredIn(room: TestRoom, actor: Actor, project: ProcurementProject) {
  const [notice] = project.currentNoticeId ? await room.store.notices.byIds([project.currentNoticeId]) : []
  const objections = await room.store.objections.ofProjects([project.id], { withReports: true })
  return offered(actor, project, { notice, objections, now: room.clock.instant })
}
