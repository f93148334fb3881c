import { Fragment } from 'react'
import { Form } from 'react-router'
import { DefaultButton } from '../../form/default-button.tsx'
import { ErrorSummary, toFields } from '../../form/error-summary.tsx'
import type { Problems } from '../../form/problems.ts'
import { FormFields } from '../../form-kit/form-fields.tsx'
import type { Found } from '../../form-kit/pickers/choose.ts'
import { ChoiceWords } from '../../form-kit/pickers/picker.tsx'
import { serviceAsChoice } from '../../form-kit/pickers/service-as-choice.ts'
import { settled } from '../../form-kit/settled.ts'
import type { Values } from '../../form-kit/values.ts'
import { FormTokenInput } from '../../frame/form-token-input.tsx'
import { SummaryList } from '../../frame/summary-list.tsx'
import type { ServiceChoiceFragment } from '../../graph/documents.generated/graphql.ts'
import { signInAddress } from '../../session/sign-in-address.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { DraftControl } from './draft-control.tsx'
import { declarations, draftLeaves, draftParts, draftShapes } from './draft-fields.ts'
import { draftText } from './draft-text.ts'
import { nameOfField } from './name-of-field.ts'
import type { District } from './pickers.ts'

type DraftFormOf = {
  language: Language
  formToken: string
  values: Values
  problems: Problems
  /** What a submission of the saved draft would be refused or warned for. */
  findings?: Problems
  draft?: { id: string; version: number; fiscalYear: number }
  /** The agency it is drafted for. */
  purchaser: { name: string } | null | undefined
  /** Where one comes back to in another office; where the purchaser is settled, nowhere. */
  otherOffice?: string
  maySubmit: boolean
  districts: readonly District[]
  /** The item that stands in the draft, as the catalogue tells it. */
  service?: ServiceChoiceFragment | null
  /** What a search of the catalogue found. */
  found?: Found
  /** The id of a form that comes back as it was typed. */
  once?: string
}

/** A draft that was not saved, as it was typed; with what was found in the catalogue. */
export type DraftRefused = { problems: Problems; values: Values; found?: Found }

/** The draft as a form: every problem beside its field, with its article; what was typed is kept. */
export const DraftForm = (form: DraftFormOf) => {
  const { language, formToken, values, draft, purchaser, otherOffice, maySubmit, districts, found, once } =
    form
  const say = voice(language, draftText)
  const problems = settled(draftShapes, values, form.problems)
  const findings = settled(draftShapes, values, form.findings ?? [])
  const chosen = { serviceCode: serviceWords(form.service, values.serviceCode) }
  const shared = { language, values, problems, findings, found, chosen }
  return (
    <Form method="post" encType="multipart/form-data" noValidate data-unsaved>
      <FormTokenInput token={formToken} once={once} />
      <DefaultButton />
      {draft ? <input type="hidden" name="projectId" value={draft.id} /> : null}
      {draft ? <input type="hidden" name="version" value={draft.version} /> : null}
      {draft ? <input type="hidden" name="savedYear" value={draft.fiscalYear} /> : null}
      <ErrorSummary
        language={language}
        problems={problems}
        leadsTo={toFields(draftLeaves.map(({ name }) => name))}
        nameOf={nameOfField(language)}
      />
      <p className="hint">{say('openHint')}</p>
      {purchaser ? (
        <SummaryList
          facts={[
            [
              say('purchaser'),
              <Fragment key="purchaser">
                <Words>{purchaser.name}</Words>{' '}
                {otherOffice ? (
                  <a href={signInAddress(otherOffice, 'ANOTHER')}>{say('otherOffice')}</a>
                ) : null}
              </Fragment>,
            ],
          ]}
        />
      ) : null}
      {draftParts.map(({ heading, fields }) => (
        <Fragment key={heading}>
          <h2>{say(heading)}</h2>
          {fields.map((shape) => (
            <DraftControl key={shape.name} {...{ ...shared, districts }} name={shape.name} field={shape} />
          ))}
        </Fragment>
      ))}
      <FormFields {...shared} fields={declarations} />
      <div className="button-row">
        <button type="submit">{say('save')}</button>
        {maySubmit ? (
          <button type="submit" name="step" value="submit" className="secondary">
            {say('saveAndSubmit')}
          </button>
        ) : null}
      </div>
    </Form>
  )
}

/** The item in words, as long as its code is what stands in the field. */
export const serviceWords = (service: ServiceChoiceFragment | null | undefined, typed = '') =>
  service && service.code === typed.trim().toUpperCase() ? (
    <ChoiceWords of={serviceAsChoice(service)} />
  ) : null
