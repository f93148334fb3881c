import type { CivilDate, DivisionCode, Uscc } from '@gongshi/domain-kit'
import type { Branch } from '../branch/branch.ts'
import type { Grade } from './grade.ts'
import type { Head } from './head.ts'
import type { OrganizationType, PriorityCategory } from './organization-type.ts'
import type { OrganizationStatus } from './states.ts'

/** 社会组织: a body of the civil-affairs register. Its code never changes and is never given again (GB 32100). */
export type SocialOrganization = {
  uscc: Uscc
  name: string
  orgType: OrganizationType
  isIndustryAssociation: boolean
  priorityCategory: PriorityCategory | null
  status: OrganizationStatus
  registrarUscc: Uscc | null
  divisionCode: DivisionCode
  establishedOn: CivilDate | null
  grade: Grade | null
  formerNames: readonly string[]
  branches: readonly Branch[]
  heads: readonly Head[]
  isSynthetic: boolean
  legacyRegistrationNo: string | null
  externalRef: string | null
}
