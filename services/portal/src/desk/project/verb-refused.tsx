import { ErrorSummary } from '../../form/error-summary.tsx'
import { settled } from '../../form-kit/settled.ts'
import type { Tried } from '../../form-kit/tried.ts'
import { forms } from '../../graph/forms.generated/forms.ts'
import type { Language } from '../../text/language.ts'
import { draftShapes } from '../draft/draft-fields.ts'
import { nameOfField } from '../draft/name-of-field.ts'
import { idIn } from './verb-with-fields.tsx'
import { isVerb } from './verbs.ts'

type VerbRefusedOf = {
  language: Language
  tried: Tried
  /** Where the draft is put right; left out where it is only read. */
  draftForm?: string
}

/** All that a verb was refused for, leading to its own field, to the draft's, or to the verb. */
export const VerbRefused = ({ language, tried, draftForm }: VerbRefusedOf) => {
  const { verb, values, problems } = tried
  const own = forms[verb].fields
  const names = own.map(({ name }) => name)
  const isOwn = (field: string) => names.includes(field)
  const leadsTo = (field: string | undefined) => {
    if (field && isOwn(field) && isVerb(verb)) return `#${idIn(verb)(field)}`
    return field && draftForm ? `${draftForm}#${field}` : `#verb-${verb}`
  }
  const placed = settled(own, values, problems).map((problem, at) =>
    problem.field?.length ? problem : settled(draftShapes, {}, problems.slice(at, at + 1))[0]!,
  )
  return (
    <ErrorSummary
      {...{ language, leadsTo }}
      problems={placed}
      nameOf={(field) => (isOwn(field) ? undefined : nameOfField(language)(field))}
    />
  )
}
