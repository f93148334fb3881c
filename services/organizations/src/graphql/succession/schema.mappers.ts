import type { AgencySuccession } from '../../domain/succession/agency-succession.ts'

export type AgencySuccessionMapper = AgencySuccession
