import type { Officer } from '../../domain/officer/officer.ts'

export type OfficerMapper = Officer
