import { FieldProblems } from '../../form/field-problems.tsx'
import { type Problems, problemsAt } from '../../form/problems.ts'
import type { WholeRegistrationFragment } from '../../graph/documents.generated/graphql.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { registrationsText } from './registrations-text.ts'

type FieldOf = {
  language: Language
  application: WholeRegistrationFragment
  typed: string
  problems: Problems
}

/** All that has to be put right, ticked in the checklist of the law. */
export const MissingField = ({ language, application, typed, problems }: FieldOf) => {
  const say = voice(language, registrationsText)
  const ticked = typed.split('\n')
  return (
    <fieldset className="field" id="missing">
      <legend>{say('missing')}</legend>
      <FieldProblems language={language} id="missing-error" wrong={problemsAt(problems, 'missing')} />
      {(application.checklist ?? []).map(({ item }) => (
        <label className="check" key={item.kind}>
          <input
            type="checkbox"
            name="missing"
            value={item.kind}
            defaultChecked={ticked.includes(item.kind)}
          />{' '}
          {item.name[language]}
        </label>
      ))}
    </fieldset>
  )
}
