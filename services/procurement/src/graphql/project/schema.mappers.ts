import type { ProjectFinding } from '../../domain/finding/finding.ts'
import type { ProcurementProject } from '../../domain/project/project.ts'
import type { PendingChange } from './pending-amendment-of.ts'

export type ProcurementProjectMapper = ProcurementProject
export type PendingAmendmentMapper = PendingChange
export type ProjectFindingMapper = ProjectFinding
/** Known by the subject alone; the rest is looked up. */
export type ClerkMapper = { subject: string }
