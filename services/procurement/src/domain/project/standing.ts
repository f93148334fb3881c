import type { Actor } from '@gongshi/domain-kit'
import type { ProcurementProject } from './project.ts'

/** Somebody in front of a project. */
export type InFront = { actor: Actor; project: ProcurementProject }
