import { Form } from 'react-router'
import { Choice } from '../../form/choice.tsx'
import { Field } from '../../form/field.tsx'
import { FormTokenInput } from '../../frame/form-token-input.tsx'
import type { ObjectionRowFragment } from '../../graph/documents.generated/graphql.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import type { Undecided } from './decide.ts'
import { type Decision, decisionsIn } from './objection-decisions.ts'
import { objectionText } from './objection-text.ts'

type DecisionFormOf = {
  language: Language
  formToken: string
  objection: ObjectionRowFragment
  /** What was refused, or comes back as it was typed. */
  tried: Undecided | undefined
}

/** The decisions open in this state, none chosen beforehand, and the public reason. */
export const DecisionForm = ({ language, formToken, objection, tried }: DecisionFormOf) => {
  const problems = tried?.problems ?? []
  const say = voice(language, objectionText)
  const isInquiry = objection.kind === 'INQUIRY'
  const open = decisionsIn(objection.kind, objection.state, objection.handedToFinanceAt !== null)
  if (open.length === 0) return <p>{say('decided')}</p>
  return (
    <Form method="post" noValidate>
      <FormTokenInput token={formToken} once={tried?.once} />
      <input type="hidden" name="objectionId" value={objection.id} />
      <input type="hidden" name="version" value={objection.version} />
      <Choice
        language={language}
        name="outcome"
        legend={say('decision')}
        options={open.map((decision) =>
          isInquiry && decision === 'ANSWERED'
            ? { value: decision, label: say('answerInquiry') }
            : { value: decision, label: say(decision), hint: hintOf(language, decision) },
        )}
        chosen={tried?.typed.outcome}
        problems={problems}
      />
      <Field
        language={language}
        name="reason"
        label={say(isInquiry ? 'answer' : 'reason')}
        problems={problems}
      >
        {(control) => <textarea {...control} rows={4} defaultValue={tried?.typed.reason} />}
      </Field>
      <button type="submit">{say('send')}</button>
    </Form>
  )
}

const hintOf = (language: Language, decision: Decision): string | undefined => {
  const key = `${decision}Hint`
  return key in objectionText[language] ? voice(language, objectionText)(key as 'UPHELDHint') : undefined
}
