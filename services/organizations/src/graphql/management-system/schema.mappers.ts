import type { ManagementSystemAdoption } from '../../domain/management-system/management-system.ts'
import type { ManagementSystemStanding } from '../../domain/management-system/standing.ts'

export type ManagementSystemAdoptionMapper = ManagementSystemAdoption
export type ManagementSystemStandingMapper = ManagementSystemStanding
