import { Form } from 'react-router'
import { FormTokenInput } from '../../frame/form-token-input.tsx'
import type { DeskProjectFragment } from '../../graph/documents.generated/graphql.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { deskProjectText } from './desk-project-text.ts'
import { PlainVerb } from './plain-verb.tsx'
import { ReasonedVerb } from './reasoned-verb.tsx'
import type { Tried } from './tried.ts'
import { isVerb, type Verb, verbs } from './verbs.ts'

type VerbFormsOf = {
  language: Language
  formToken: string
  project: DeskProjectFragment
  /** What was just refused, or comes back as it was typed; it stands beside its verb. */
  tried: Tried | undefined
}

/** One form a verb, at the version shown: first what needs a press only, then what needs a reason. */
export const VerbForms = ({ language, formToken, project, tried }: VerbFormsOf) => {
  const offered = project.possibleActions.filter(isVerb).filter((verb) => isCalledFor(verb, project))
  const shown = tried && !offered.includes(tried.verb) ? [...offered, tried.verb] : offered
  if (project.possibleActions.length === 0 && shown.length === 0)
    return <p>{voice(language, deskProjectText)('noAction')}</p>
  const ordered = [...shown].sort((a, b) => Number(!!verbs[a].reason) - Number(!!verbs[b].reason))
  return ordered.map((verb) => {
    const own = tried?.verb === verb ? tried : undefined
    return (
      <Form key={verb} id={`verb-${verb}`} method="post" noValidate className="verb">
        <FormTokenInput token={formToken} once={own?.once} />
        <input type="hidden" name="verb" value={verb} />
        <input type="hidden" name="projectId" value={project.id} />
        <input type="hidden" name="version" value={project.version} />
        <VerbParts language={language} verb={verb} tried={own} />
      </Form>
    )
  })
}

/** An end is moved earlier only where a corrected calendar gives one. */
const isCalledFor = (verb: Verb, { currentNotice }: DeskProjectFragment): boolean =>
  verb !== 'takeEarlierDeadline' || Boolean(currentNotice?.earlierDeadline)

const VerbParts = (parts: { language: Language; verb: Verb; tried: Tried | undefined }) => {
  const { reason, namesSupplier = false } = verbs[parts.verb]
  if (!reason) return <PlainVerb {...parts} />
  return <ReasonedVerb {...parts} isPublished={reason === 'PUBLISHED'} namesSupplier={namesSupplier} />
}
