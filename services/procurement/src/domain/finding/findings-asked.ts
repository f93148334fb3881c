import type { ProcurementProject } from '../project/project.ts'
import type { ProjectFinding } from './finding.ts'

type Asking = Pick<ProcurementProject, 'state' | 'findings' | 'pendingAmendment'>

/** What finance is asked about now: a submitted project's findings, or those of the amendment that waits. */
export const findingsAsked = ({ state, findings, pendingAmendment }: Asking): readonly ProjectFinding[] =>
  (state === 'SUBMITTED' ? findings : pendingAmendment?.findings) ?? []
