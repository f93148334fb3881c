import type { SocialOrganization } from '../../domain/organization/organization.ts'

export type SocialOrganizationMapper = SocialOrganization
