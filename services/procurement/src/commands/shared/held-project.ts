import type { AdvanceNotice } from '../../domain/notice/notice.ts'
import type { ProcurementProject } from '../../domain/project/project.ts'

/** A project this transaction alone may change, with its current notice. */
export type HeldProject = { project: ProcurementProject; notice?: AdvanceNotice }
