import { move } from '@gongshi/domain-kit'
import type { ProcurementProject } from './project.ts'
import { projectMoves } from './states.ts'
import { isUnpublished } from './unpublished.ts'

/** Whether a version of its notice can still be published: its first one, or one that an approved amendment opens. */
export const opensVersions = (project: ProcurementProject): boolean =>
  isUnpublished(project) || move(projectMoves, project.state, 'approveAmendment').ok
