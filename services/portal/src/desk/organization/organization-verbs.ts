import type { FormName } from '../../graph/forms.generated/forms.ts'

/** What an organization records of itself, each by a form of the kit. */
export const organizationVerbs = [
  'recordResolution',
  'recordBranch',
  'closeBranch',
  'recordManagementSystem',
  'recordMechanismCheck',
  'recordMandate',
  'endMandate',
  'draftSelfRegulatoryDocument',
] as const satisfies readonly FormName[]
