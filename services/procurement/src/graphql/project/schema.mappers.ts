import type { ProcurementProject } from '../../domain/project/project.ts'

export type ProcurementProjectMapper = ProcurementProject
