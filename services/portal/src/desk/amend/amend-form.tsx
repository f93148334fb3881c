import { Form } from 'react-router'
import { DefaultButton } from '../../form/default-button.tsx'
import { Field } from '../../form/field.tsx'
import type { Problems } from '../../form/problems.ts'
import type { Found } from '../../form-kit/pickers/choose.ts'
import { settled } from '../../form-kit/settled.ts'
import type { Values } from '../../form-kit/values.ts'
import { FormTokenInput } from '../../frame/form-token-input.tsx'
import { fieldsOfAmendNoticeInput } from '../../graph/forms.generated/forms.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { DraftControl } from '../draft/draft-control.tsx'
import { serviceWords } from '../draft/draft-form.tsx'
import type { District } from '../draft/pickers.ts'
import { type Amendable, amendShapes } from './amend-fields.ts'
import { amendText } from './amend-text.ts'
import { AnswersChoice } from './answers-choice.tsx'

export type AmendStep = {
  language: Language
  formToken: string
  project: Amendable
  values: Values
  /** The objections it answers. */
  answers: readonly string[]
  districts: readonly District[]
  /** The id of a form that comes back as it was typed. */
  once?: string
}

/** What stands in the notice, ready to be changed. */
export const AmendForm = (form: AmendStep & { problems: Problems; found?: Found }) => {
  const { language, formToken, project, values, answers, once, districts, found } = form
  const problems = settled(reasoned, values, form.problems)
  const chosen = { serviceCode: serviceWords(project.serviceItem, values.serviceCode) }
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
          {...{ language, values, problems, districts, found, chosen }}
          name={shape.name}
          field={shape}
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

/** The form's own field beside the terms. */
const reasoned = [...amendShapes, ...fieldsOfAmendNoticeInput.filter(({ name }) => name === 'reason')]
