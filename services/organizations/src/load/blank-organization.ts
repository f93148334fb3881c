import type { Uscc } from '@gongshi/domain-kit'
import type { SocialOrganization } from '../domain/organization/organization.ts'

/** A foundation of which only code and name are known; its division is the registrar's, digits 3–8 of the code. */
export const blankOrganization = (uscc: Uscc, name: string): SocialOrganization => ({
  uscc,
  name,
  orgType: 'FOUNDATION',
  isIndustryAssociation: false,
  priorityCategory: null,
  status: 'ACTIVE',
  registrarUscc: null,
  divisionCode: uscc.slice(2, 8),
  establishedOn: null,
  grade: null,
  formerNames: [],
  branches: [],
  heads: [],
  isSynthetic: false,
  legacyRegistrationNo: null,
  externalRef: null,
})
