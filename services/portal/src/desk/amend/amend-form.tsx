import { Form } from 'react-router'
import { DefaultButton } from '../../form/default-button.tsx'
import { Field } from '../../form/field.tsx'
import type { Problems } from '../../form/problems.ts'
import { FormTokenInput } from '../../frame/form-token-input.tsx'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { DraftControl } from '../draft/draft-control.tsx'
import type { DraftValues } from '../draft/draft-values.ts'
import type { Pickers } from '../draft/pickers.ts'
import { type Amendable, amendShapes } from './amend-fields.ts'
import { amendText } from './amend-text.ts'
import { AnswersChoice } from './answers-choice.tsx'

export type AmendStep = {
  language: Language
  formToken: string
  project: Amendable
  values: DraftValues
  /** The objections it answers. */
  answers: readonly string[]
  pickers: Pickers
  /** The id of a form that comes back as it was typed. */
  once?: string
}

/** What stands in the notice, ready to be changed. */
export const AmendForm = ({
  language,
  formToken,
  project,
  values,
  answers,
  once,
  pickers,
  problems,
}: AmendStep & { problems: Problems }) => {
  const say = voice(language, amendText)
  return (
    <Form method="post" encType="multipart/form-data" noValidate data-unsaved>
      <FormTokenInput token={formToken} once={once} />
      <DefaultButton value="check" />
      <input type="hidden" name="version" value={project.version} />
      <p>{say('explained')}</p>
      <Field
        language={language}
        name="reason"
        label={say('reason')}
        hint={say('reasonHint')}
        problems={problems}
      >
        {(control) => <input {...control} defaultValue={values.reason ?? ''} />}
      </Field>
      <AnswersChoice language={language} project={project} answers={answers} />
      <h2>{say('content')}</h2>
      {amendShapes.map((shape) => (
        <DraftControl
          key={shape.name}
          language={language}
          shape={shape}
          value={values[shape.name] ?? ''}
          problems={problems}
          pickers={pickers}
        />
      ))}
      <div className="button-row">
        <button type="submit" name="step" value="check">
          {say('next')}
        </button>
      </div>
    </Form>
  )
}
