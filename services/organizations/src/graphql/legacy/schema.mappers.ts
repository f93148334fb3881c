import type { LegacyOrganization } from '../../domain/legacy/legacy-organization.ts'

export type LegacyOrganizationMapper = LegacyOrganization
