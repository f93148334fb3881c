import { Form } from 'react-router'
import { verbField } from '../../form/verb-field.ts'
import type { Tried } from '../../form-kit/tried.ts'
import { FormTokenInput } from '../../frame/form-token-input.tsx'
import type { DeskVerbsFragment } from '../../graph/documents.generated/graphql.ts'
import { forms } from '../../graph/forms.generated/forms.ts'
import { inBoth } from '../../text/in-both.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { deskProjectText } from './desk-project-text.ts'
import type { Offers } from './offers.ts'
import { PlainVerb } from './plain-verb.tsx'
import { VerbWithFields } from './verb-with-fields.tsx'
import type { Verb } from './verbs.ts'

type VerbFormsOf = Pick<Offers, 'primary' | 'others'> & {
  language: Language
  formToken: string
  project: Pick<DeskVerbsFragment, 'id' | 'version' | 'fiscalYear'>
  /** What the page does at all: a form that comes back stands here only if it is one of the page's. */
  verbs: readonly Verb[]
  /** The business day. */
  today: string | undefined
  /** What was just refused, or comes back as it was typed; it stands beside its verb. */
  tried: Tried | undefined
}

/** One form a verb, at the version shown: first what the page leads with, then what needs a press only, then what needs words. */
export const VerbForms = (page: VerbFormsOf) => {
  const { language, formToken, project, verbs, primary, others, today, tried } = page
  const offered = primary ? [primary, ...others] : others
  const late = verbs.filter((verb) => verb === tried?.verb && !offered.includes(verb))
  // money is carried into a year of the future: a list is quicker than typing one
  const offers = { carriedOverTo: yearsInto(project.fiscalYear, today) }
  return [...offered, ...late].map((verb) => {
    const own = tried?.verb === verb ? tried : undefined
    const parts = { language, verb, isPrimary: verb === primary, tried: own }
    return (
      <Form
        key={verb}
        id={`verb-${verb}`}
        method="post"
        noValidate
        className={verb === primary ? 'verb primary' : 'verb'}
      >
        <FormTokenInput token={formToken} once={own?.once} />
        <input type="hidden" name={verbField} value={verb} />
        <input type="hidden" name="projectId" value={project.id} />
        <input type="hidden" name="version" value={project.version} />
        {forms[verb].fields.length === 0 ? (
          <PlainVerb {...parts} />
        ) : (
          <VerbWithFields {...parts} offers={offers} />
        )}
      </Form>
    )
  })
}

/** Money is carried into this year or the next, and out of its own. */
const yearsInto = (fiscalYear: number, today: string | undefined) => {
  const year = Number(today?.slice(0, 4) ?? fiscalYear)
  const years = [year, year + 1].filter((one) => one > fiscalYear)
  return [
    { value: '', label: inBoth((language) => voice(language, deskProjectText)('notCarried')) },
    ...years.map((one) => ({
      value: String(one),
      label: inBoth((language) => voice(language, deskProjectText)('fiscalYear', { year: one })),
    })),
  ]
}
