import type { FormName } from '../../graph/forms.generated/forms.ts'
import type { Language } from '../../text/language.ts'

/** Where a mutation has its form, that makes something new. */
export const formPath = (language: Language, verb: FormName): string => `/${language}/desk/forms/${verb}`
