import { Form } from 'react-router'
import { FormTokenInput } from '../../frame/form-token-input.tsx'
import type { DeskVerbsFragment } from '../../graph/documents.generated/graphql.ts'
import type { Language } from '../../text/language.ts'
import type { Offers } from './offers.ts'
import { PlainVerb } from './plain-verb.tsx'
import { ReasonedVerb } from './reasoned-verb.tsx'
import type { Tried } from './tried.ts'
import { type Verb, verbs } from './verbs.ts'

type VerbFormsOf = Pick<Offers, 'primary' | 'others'> & {
  language: Language
  formToken: string
  project: Pick<DeskVerbsFragment, 'id' | 'version' | 'fiscalYear'>
  /** The business day. */
  today: string | undefined
  /** What was just refused, or comes back as it was typed; it stands beside its verb. */
  tried: Tried | undefined
}

/** One form a verb, at the version shown: first what the page leads with, then what needs a press only, then what needs a reason. */
export const VerbForms = ({ language, formToken, project, primary, others, today, tried }: VerbFormsOf) => {
  const offered = primary ? [primary, ...others] : others
  const shown = tried && !offered.includes(tried.verb) ? [...offered, tried.verb] : offered
  return shown.map((verb) => {
    const own = tried?.verb === verb ? tried : undefined
    return (
      <Form
        key={verb}
        id={`verb-${verb}`}
        method="post"
        noValidate
        className={verb === primary ? 'verb primary' : 'verb'}
      >
        <FormTokenInput token={formToken} once={own?.once} />
        <input type="hidden" name="verb" value={verb} />
        <input type="hidden" name="projectId" value={project.id} />
        <input type="hidden" name="version" value={project.version} />
        <VerbParts
          {...{ language, verb, tried: own }}
          isPrimary={verb === primary}
          years={yearsInto(project.fiscalYear, today)}
        />
      </Form>
    )
  })
}

type PartsOf = {
  language: Language
  verb: Verb
  isPrimary: boolean
  years: readonly number[]
  tried: Tried | undefined
}

const VerbParts = ({ years, ...parts }: PartsOf) => {
  const { reason } = verbs[parts.verb]
  if (!reason) return <PlainVerb {...parts} />
  return <ReasonedVerb {...parts} years={years} isPublished={reason === 'PUBLISHED'} />
}

/** Money is carried into this year or the next, and out of its own. */
const yearsInto = (fiscalYear: number, today: string | undefined): number[] => {
  const year = Number(today?.slice(0, 4) ?? fiscalYear)
  return [year, year + 1].filter((one) => one > fiscalYear)
}
