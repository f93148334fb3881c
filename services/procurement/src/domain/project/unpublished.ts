import type { ProcurementProject } from './project.ts'
import type { ProjectState } from './states.ts'

const before: readonly ProjectState[] = ['DRAFT', 'SUBMITTED', 'READY']

/** Whether a project still waits for its first notice. */
export const isUnpublished = ({ state }: ProcurementProject): boolean => before.includes(state)
