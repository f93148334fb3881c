import { Form } from 'react-router'
import { foundingKinds } from '../../files/document-kinds.ts'
import { Choice } from '../../form/choice.tsx'
import { Field } from '../../form/field.tsx'
import type { Problems } from '../../form/problems.ts'
import { FormTokenInput } from '../../frame/form-token-input.tsx'
import { PartAway } from '../../frame/part-away.tsx'
import { enumWord } from '../../text/enum-text.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { DocumentInputs } from './document-inputs.tsx'
import { registrationsText } from './registrations-text.ts'

const types = ['SOCIAL_ASSOCIATION', 'SOCIAL_SERVICE_INSTITUTION', 'FOUNDATION'] as const
const categories = ['INDUSTRY_CHAMBER', 'SCI_TECH', 'CHARITY', 'COMMUNITY_SERVICE'] as const
const lines = [
  'domicileDivisionCode',
  'capitalFen',
  'individualMembers',
  'unitMembers',
  'industryCode',
] as const
const representative = ['legalRepresentativeName', 'legalRepresentativeIdNo'] as const
const texts = ['businessScope', 'purpose'] as const

/** The names of its fields, for what leads to them. */
export const formFields: readonly string[] = [
  ...['proposedName', 'orgType', 'isIndustryAssociation', 'priorityCategory', 'handlingAgencyUscc'],
  ...representative,
  ...lines,
  ...texts,
  ...foundingKinds,
]

type FormOf = {
  language: Language
  formToken: string
  once: string | undefined
  /** The version of the draft that is written anew; none of a new one. */
  version?: number
  /** Every registrar there is; nothing where they cannot be had now. */
  registrars: readonly { uscc: string; name: string }[] | undefined
  typed: Readonly<Record<string, string>>
  problems: Problems
}

/** What founders say of their organization, and its documents. */
export const ApplicationForm = ({
  language,
  formToken,
  once,
  version,
  registrars,
  typed,
  problems,
}: FormOf) => {
  const say = voice(language, registrationsText)
  const shared = { language, problems }
  return (
    <Form method="post" encType="multipart/form-data" noValidate data-unsaved>
      <FormTokenInput token={formToken} once={once} />
      {version ? <input type="hidden" name="version" value={version} /> : null}
      <Field {...shared} name="proposedName" label={say('proposedName')}>
        {(control) => <input {...control} defaultValue={typed.proposedName} />}
      </Field>
      <Choice
        {...shared}
        name="orgType"
        legend={say('orgType')}
        chosen={typed.orgType}
        options={types.map((value) => ({ value, label: enumWord(language, value) }))}
      />
      <Field {...shared} name="isIndustryAssociation" label={say('isIndustryAssociation')} optional>
        {({ required, ...control }) => (
          <label className="check">
            <input
              {...control}
              type="checkbox"
              value="yes"
              defaultChecked={typed.isIndustryAssociation === 'yes'}
            />{' '}
            {say('yes')}
          </label>
        )}
      </Field>
      <Field
        {...shared}
        name="priorityCategory"
        label={say('priorityCategory')}
        hint={say('priorityHint')}
        optional
      >
        {(control) => (
          <select {...control} defaultValue={typed.priorityCategory ?? ''}>
            <option value="">{say('noCategory')}</option>
            {categories.map((value) => (
              <option key={value} value={value}>
                {enumWord(language, value)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field {...shared} name="handlingAgencyUscc" label={say('handlingAgencyUscc')}>
        {(control) =>
          registrars ? (
            <select {...control} defaultValue={typed.handlingAgencyUscc ?? ''}>
              <option value="" />
              {registrars.map(({ uscc, name }) => (
                <option key={uscc} value={uscc}>
                  {name}
                </option>
              ))}
            </select>
          ) : (
            <RegistrarsAway language={language} chosen={typed.handlingAgencyUscc} />
          )
        }
      </Field>
      {representative.map((name) => (
        <Field
          key={name}
          {...shared}
          name={name}
          label={say(name)}
          hint={name === 'legalRepresentativeIdNo' ? say('idNoHint') : undefined}
          optional
        >
          {(control) => <input {...control} autoComplete="off" defaultValue={typed[name]} />}
        </Field>
      ))}
      {lines.map((name) => (
        <Field
          key={name}
          {...shared}
          name={name}
          label={say(name)}
          optional={name !== 'domicileDivisionCode' && name !== 'capitalFen'}
        >
          {(control) => <input {...control} defaultValue={typed[name]} />}
        </Field>
      ))}
      {texts.map((name) => (
        <Field key={name} {...shared} name={name} label={say(name)} optional={name === 'purpose'}>
          {(control) => <textarea {...control} rows={4} defaultValue={typed[name]} />}
        </Field>
      ))}
      <h2>{say('documents')}</h2>
      <p className="hint">{say('documentsHint')}</p>
      <DocumentInputs {...{ language, typed, problems }} kinds={foundingKinds} />
      <button type="submit">{say('save')}</button>
    </Form>
  )
}

/** Stands in the place of the choice: what was chosen before goes along. */
const RegistrarsAway = ({ language, chosen }: { language: Language; chosen: string | undefined }) => (
  <>
    <input type="hidden" name="handlingAgencyUscc" value={chosen ?? ''} />
    <PartAway language={language} />
  </>
)
