import { actionLabels } from '../../graph/forms.generated/forms.ts'
import type { Language } from '../../text/language.ts'

/** What something done to a project is called, as the contract says (`ProjectActionName`). */
export const labelOf = (language: Language, action: string): string =>
  actionLabels[action]?.[language] ?? action
