import { Fragment } from 'react'
import { Form } from 'react-router'
import { DefaultButton } from '../../form/default-button.tsx'
import { ErrorSummary, toFields } from '../../form/error-summary.tsx'
import type { Problems } from '../../form/problems.ts'
import { FormTokenInput } from '../../frame/form-token-input.tsx'
import { SummaryList } from '../../frame/summary-list.tsx'
import { signInAddress } from '../../session/sign-in-address.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { DraftControl } from './draft-control.tsx'
import { draftFields, draftParts } from './draft-fields.ts'
import { draftText } from './draft-text.ts'
import type { DraftValues } from './draft-values.ts'
import type { FoundServices } from './find-services.ts'
import { nameOfField } from './name-of-field.ts'
import { NegativeList } from './negative-list.tsx'
import type { Pickers } from './pickers.ts'

type DraftFormOf = {
  language: Language
  formToken: string
  values: DraftValues
  problems: Problems
  /** What a submission of the saved draft would be refused or warned for. */
  findings?: Problems
  draft?: { id: string; version: number; fiscalYear: number }
  /** The agency it is drafted for. */
  purchaser: { name: string } | null | undefined
  /** Where one comes back to in another office; where the purchaser is settled, nowhere. */
  otherOffice?: string
  maySubmit: boolean
  pickers: Pickers
  /** The id of a form that comes back as it was typed. */
  once?: string
}

/** A draft that was not saved, as it was typed; with what was found in the catalogue. */
export type DraftRefused = { problems: Problems; values: DraftValues; found?: FoundServices }

/** The draft as a form: every problem beside its field, with its article; what was typed is kept. */
export const DraftForm = (form: DraftFormOf) => {
  const {
    language,
    formToken,
    values,
    problems,
    findings,
    draft,
    purchaser,
    otherOffice,
    maySubmit,
    pickers,
    once,
  } = form
  const say = voice(language, draftText)
  const told = { language, problems, findings }
  const picked = { ...told, pickers }
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
        leadsTo={toFields(draftFields)}
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
            <DraftControl key={shape.name} {...picked} shape={shape} value={values[shape.name] ?? ''} />
          ))}
        </Fragment>
      ))}
      <NegativeList {...told} values={values} />
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
