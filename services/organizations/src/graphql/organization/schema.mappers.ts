import type { Branch } from '../../domain/organization/branch.ts'
import type { Head } from '../../domain/organization/head.ts'
import type { SocialOrganization } from '../../domain/organization/organization.ts'

export type SocialOrganizationMapper = SocialOrganization
export type BranchMapper = Branch
export type HeadMapper = Head
