import type { FormName } from '../../graph/forms.generated/forms.ts'

/** What a registered body applies for, and records of its liquidation, each by a form of the kit. */
export const ofOrganizationVerbs = [
  'createChangeApplication',
  'createCharterApplication',
  'openLiquidation',
  'noticeCreditors',
  'endLiquidation',
  'createDeregistrationApplication',
] as const satisfies readonly FormName[]
