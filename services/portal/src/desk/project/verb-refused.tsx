import { ErrorSummary } from '../../form/error-summary.tsx'
import type { Language } from '../../text/language.ts'
import { draftFields } from '../draft/draft-fields.ts'
import { nameOfField } from '../draft/name-of-field.ts'
import type { Tried } from './tried.ts'

type VerbRefusedOf = { language: Language; tried: Tried; draftForm: string }

/** All that a verb was refused for, leading to the draft's field or to the verb. */
export const VerbRefused = ({ language, tried, draftForm }: VerbRefusedOf) => {
  const isOfDraft = (field: string | undefined) => field !== undefined && draftFields.includes(field)
  return (
    <ErrorSummary
      language={language}
      problems={tried.userErrors}
      leadsTo={(field) => (isOfDraft(field) ? `${draftForm}#${field}` : `#verb-${tried.verb}`)}
      nameOf={(field) => (isOfDraft(field) ? nameOfField(language)(field) : undefined)}
    />
  )
}
