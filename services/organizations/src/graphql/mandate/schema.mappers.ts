import type { GovernanceBody } from '../../domain/mandate/bodies.ts'
import type { Mandate } from '../../domain/mandate/mandate.ts'

export type GovernanceBodyMapper = GovernanceBody
export type MandateMapper = Mandate
