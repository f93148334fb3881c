import type { MechanismCheck } from '../../domain/mechanism/mechanism-check.ts'

export type MechanismCheckMapper = MechanismCheck
