import type { FormName } from '../../graph/forms.generated/forms.ts'

/** What a registered body applies for, each by a form of the kit. */
export const ofOrganizationVerbs = ['createChangeApplication'] as const satisfies readonly FormName[]
