import { ErrorSummary } from '../../form/error-summary.tsx'
import type { Language } from '../../text/language.ts'
import { draftFields } from '../draft/draft-fields.ts'
import { nameOfField } from '../draft/name-of-field.ts'
import type { Tried } from './tried.ts'
import { fieldsOf } from './verbs.ts'

type VerbRefusedOf = {
  language: Language
  tried: Tried
  /** Where the draft is put right; left out where it is only read. */
  draftForm?: string
}

/** All that a verb was refused for, leading to the draft's field or to the verb. */
export const VerbRefused = ({ language, tried, draftForm }: VerbRefusedOf) => {
  const own: readonly string[] = fieldsOf(tried.verb)
  const isOfDraft = (field: string | undefined) =>
    field !== undefined && draftFields.includes(field) && !own.includes(field)
  const leadsTo = (field: string | undefined) => {
    if (field !== undefined && own.includes(field)) return `#${field}`
    return draftForm && isOfDraft(field) ? `${draftForm}#${field}` : `#verb-${tried.verb}`
  }
  return (
    <ErrorSummary
      language={language}
      problems={tried.userErrors}
      leadsTo={leadsTo}
      nameOf={(field) => (isOfDraft(field) ? nameOfField(language)(field) : undefined)}
    />
  )
}
