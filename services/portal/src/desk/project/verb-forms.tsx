import { Form } from 'react-router'
import { FormTokenInput } from '../../frame/form-token-input.tsx'
import type { DeskProjectFragment } from '../../graph/documents.generated/graphql.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { deskProjectText } from './desk-project-text.ts'
import { isVerb, type Verb, verbs } from './verbs.ts'

type VerbForms = { language: Language; formToken: string; project: DeskProjectFragment }

/** One form a verb, at the version shown; a verb that needs a public reason asks for it. */
export const VerbForms = ({ language, formToken, project }: VerbForms) =>
  project.possibleActions
    .filter(isVerb)
    .map((verb) => (
      <VerbForm key={verb} language={language} formToken={formToken} project={project} verb={verb} />
    ))

const VerbForm = ({ language, formToken, project, verb }: VerbForms & { verb: Verb }) => {
  const say = voice(language, deskProjectText)
  return (
    <Form method="post" className="verb">
      <FormTokenInput token={formToken} />
      <input type="hidden" name="verb" value={verb} />
      <input type="hidden" name="projectId" value={project.id} />
      <input type="hidden" name="version" value={project.version} />
      {verbs[verb].reason ? (
        <div className="field">
          <label htmlFor={`reason-${verb}`}>{say('reasonFor', { verb: say(verb) })}</label>
          <input id={`reason-${verb}`} name="reason" required aria-required />
        </div>
      ) : null}
      <button
        type="submit"
        className={verb === 'cancelProject' || verb === 'returnProject' ? 'secondary' : undefined}
      >
        {say(verb)}
      </button>
    </Form>
  )
}
