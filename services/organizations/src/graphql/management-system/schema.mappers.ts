import type { ManagementSystemAdoption } from '../../domain/management-system/management-system.ts'

export type ManagementSystemAdoptionMapper = ManagementSystemAdoption
