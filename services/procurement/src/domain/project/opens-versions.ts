import { isIn, move } from '@gongshi/domain-kit'
import type { ProcurementProject } from './project.ts'
import { projectMoves } from './states.ts'

/** Whether a version of its notice can still be published: its first one, or one that an approved amendment opens. */
export const opensVersions = ({ state }: ProcurementProject): boolean =>
  isIn(projectMoves, state, 'unpublished') || move(projectMoves, state, 'approveAmendment').ok
