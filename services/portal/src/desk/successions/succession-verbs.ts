import type { FormName } from '../../graph/forms.generated/forms.ts'

/** What a registrar's approvers record of agencies. */
export const successionVerbs = ['recordAgencySuccession'] as const satisfies readonly FormName[]
