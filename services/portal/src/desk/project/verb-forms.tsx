import { Form } from 'react-router'
import { FormTokenInput } from '../../frame/form-token-input.tsx'
import type { DeskProjectFragment } from '../../graph/documents.generated/graphql.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { deskProjectText } from './desk-project-text.ts'
import type { Tried } from './do-verb.ts'
import { PlainVerb } from './plain-verb.tsx'
import { ReasonedVerb } from './reasoned-verb.tsx'
import { isVerb, type Verb, verbs } from './verbs.ts'

type VerbFormsOf = {
  language: Language
  formToken: string
  project: DeskProjectFragment
  /** What was just refused; it stands beside its verb. */
  refused: Tried | undefined
}

/** One form a verb, at the version shown: first what needs a press only, then what needs a reason. */
export const VerbForms = ({ language, formToken, project, refused }: VerbFormsOf) => {
  const offered = project.possibleActions.filter(isVerb).filter((verb) => isCalledFor(verb, project))
  const shown = refused && !offered.includes(refused.verb) ? [...offered, refused.verb] : offered
  if (project.possibleActions.length === 0 && shown.length === 0)
    return <p>{voice(language, deskProjectText)('noAction')}</p>
  const ordered = [...shown].sort((a, b) => Number(!!verbs[a].reason) - Number(!!verbs[b].reason))
  return ordered.map((verb) => (
    <Form key={verb} id={`verb-${verb}`} method="post" noValidate className="verb">
      <FormTokenInput token={formToken} />
      <input type="hidden" name="verb" value={verb} />
      <input type="hidden" name="projectId" value={project.id} />
      <input type="hidden" name="version" value={project.version} />
      <VerbParts language={language} verb={verb} refused={refused?.verb === verb ? refused : undefined} />
    </Form>
  ))
}

/** An end is moved earlier only where a corrected calendar gives one. */
const isCalledFor = (verb: Verb, { currentNotice }: DeskProjectFragment): boolean =>
  verb !== 'takeEarlierDeadline' || Boolean(currentNotice?.earlierDeadline)

const VerbParts = (parts: { language: Language; verb: Verb; refused: Tried | undefined }) => {
  const { reason, namesSupplier = false } = verbs[parts.verb]
  if (!reason) return <PlainVerb {...parts} />
  return <ReasonedVerb {...parts} isPublished={reason === 'PUBLISHED'} namesSupplier={namesSupplier} />
}
