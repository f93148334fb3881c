import { Form } from 'react-router'
import { documentKinds } from '../../files/document-kinds.ts'
import { Choices } from '../../form/choices.tsx'
import { Field } from '../../form/field.tsx'
import { FieldProblems } from '../../form/field-problems.tsx'
import { fieldOf } from '../../form/problems.ts'
import { FormTokenInput } from '../../frame/form-token-input.tsx'
import type { WholeRegistrationFragment } from '../../graph/documents.generated/graphql.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import type { HandMade, RegistrationTried } from './act.ts'
import { DocumentInputs } from './document-inputs.tsx'
import { registrationsText } from './registrations-text.ts'

type FormOf = {
  language: Language
  formToken: string
  application: WholeRegistrationFragment
  verb: HandMade
  tried: RegistrationTried | undefined
}

/** The documents its checklist has: those alone can be put right. */
const kindsAsked = ({ checklist }: WholeRegistrationFragment) =>
  documentKinds.filter((kind) => checklist?.some(({ item }) => item.kind === kind))

/** What each asks for besides the application itself. */
const fieldsOf: Readonly<Record<HandMade, readonly string[]>> = {
  requestRegistrationCorrection: ['missing', 'reason'],
  resubmitRegistrationApplication: documentKinds,
  assignRegistrationApplication: ['handlerId'],
}

/** The form of one verb; what it was refused for stands with it, and what was typed stays. */
export const ActionForm = ({ language, formToken, application, verb, tried }: FormOf) => {
  const say = voice(language, registrationsText)
  const problems = tried?.problems ?? []
  const typed = tried?.typed ?? {}
  const shared = { language, problems }
  const others = problems.filter((problem) => !fieldsOf[verb].includes(fieldOf(problem) ?? ''))
  return (
    <Form method="post" encType="multipart/form-data" noValidate id={`form-${verb}`}>
      <FormTokenInput token={formToken} once={tried?.once} />
      <input type="hidden" name="verb" value={verb} />
      <input type="hidden" name="id" value={application.id} />
      <input type="hidden" name="version" value={application.version} />
      <FieldProblems language={language} id={`${verb}-error`} wrong={others} />
      {verb === 'requestRegistrationCorrection' ? (
        <>
          <Choices
            {...shared}
            name="missing"
            legend={say('missing')}
            options={(application.checklist ?? []).map(({ item }) => ({
              value: item.kind,
              label: item.name[language],
            }))}
            chosen={(typed.missing ?? '').split('\n')}
          />
          <Field {...shared} name="reason" id={`reason-${verb}`} label={say('reason')}>
            {(control) => <textarea {...control} rows={3} defaultValue={typed.reason} />}
          </Field>
        </>
      ) : null}
      {verb === 'assignRegistrationApplication' ? (
        <Field {...shared} name="handlerId" id={`handlerId-${verb}`} label={say('handlerId')}>
          {(control) => <input {...control} defaultValue={typed.handlerId} />}
        </Field>
      ) : null}
      {verb === 'resubmitRegistrationApplication' ? (
        <DocumentInputs {...{ language, typed, problems }} kinds={kindsAsked(application)} />
      ) : null}
      <button type="submit">{say(verb)}</button>
    </Form>
  )
}
