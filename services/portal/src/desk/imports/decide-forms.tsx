import { Form } from 'react-router'
import { FieldProblems } from '../../form/field-problems.tsx'
import { FormTokenInput } from '../../frame/form-token-input.tsx'
import type { ImportRunPartFragment } from '../../graph/documents.generated/graphql.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import type { RunTried } from './act-on-run.ts'
import { runText } from './run-text.ts'

type DecideOf = {
  language: Language
  formToken: string
  run: ImportRunPartFragment
  tried: RunTried | undefined
}

/** Lets a checked import run, or lets it be. */
export const DecideForms = ({ language, formToken, run, tried }: DecideOf) => {
  const say = voice(language, runText)
  const { possibleActions, needsAnotherPerson, state, version } = run
  const verbs = [
    ['confirm', 'CONFIRM', say(needsAnotherPerson ? 'confirmAnother' : 'confirm')],
    ['cancel', 'CANCEL', say('cancel')],
  ] as const
  return (
    <>
      {state === 'CHECKED' && needsAnotherPerson && !possibleActions.includes('CONFIRM') ? (
        <p>{say('waitsForAnother')}</p>
      ) : null}
      {verbs
        .filter(([, action]) => possibleActions.includes(action))
        .map(([verb, , label]) => (
          <Form key={verb} method="post" noValidate>
            <FormTokenInput token={formToken} once={tried?.verb === verb ? tried.once : undefined} />
            <input type="hidden" name="verb" value={verb} />
            <input type="hidden" name="version" value={version} />
            <FieldProblems
              language={language}
              id={`${verb}-error`}
              wrong={tried?.verb === verb ? tried.problems : []}
            />
            <button type="submit" className={verb === 'cancel' ? 'secondary' : undefined}>
              {label}
            </button>
          </Form>
        ))}
    </>
  )
}
