import type { Penalty } from '../../domain/penalty/penalty.ts'

export type PenaltyMapper = Penalty
