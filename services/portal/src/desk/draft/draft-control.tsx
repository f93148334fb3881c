import { FileField } from '../../files/file-field.tsx'
import { Check } from '../../form/check.tsx'
import { type Described, Field } from '../../form/field.tsx'
import type { Problems } from '../../form/problems.ts'
import { enumWord } from '../../text/enum-text.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { AreaPicker } from './area-picker.tsx'
import type { DraftFieldShape } from './draft-fields.ts'
import { draftText } from './draft-text.ts'
import type { Pickers } from './pickers.ts'
import { ServicePicker } from './service-picker.tsx'

type DraftControlOf = {
  language: Language
  shape: DraftFieldShape
  value: string
  problems: Problems
  findings?: Problems
  pickers: Pickers
}

/** One field of a draft or an amendment, drawn by its kind. */
export const DraftControl = ({ language, shape, value, problems, findings, pickers }: DraftControlOf) => {
  const { name, kind, optional } = shape
  const label = voice(language, draftText)(name)
  const told = { language, name, label, problems, findings }
  if (kind === 'check') return <Check {...told} isChecked={value === 'yes'} />
  return (
    <Field {...told} optional={optional} hint={hintOf(language, name)}>
      {(control) => <Control {...{ language, shape, control, value, pickers }} />}
    </Field>
  )
}

type ControlOf = {
  language: Language
  shape: DraftFieldShape
  control: Described
  value: string
  pickers: Pickers
}

const Control = ({ language, shape: { kind, choices = [] }, control, value, pickers }: ControlOf) => {
  switch (kind) {
    case 'choice':
      return (
        <select {...control} defaultValue={value || choices[0]}>
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {enumWord(language, choice)}
            </option>
          ))}
        </select>
      )
    case 'files':
      return <FileField language={language} control={control} value={value} />
    case 'paragraph':
      return <textarea {...control} rows={5} defaultValue={value} />
    case 'service':
      return <ServicePicker {...{ language, control, value, pickers }} />
    case 'areas':
      return <AreaPicker {...{ language, control, value }} districts={pickers.districts} />
    case 'day':
      return <input {...control} type="date" className="short" defaultValue={value} />
    case 'amount':
      return <input {...control} className="short" inputMode="decimal" defaultValue={value} />
    case 'count':
    case 'year':
      return <input {...control} className="short" inputMode="numeric" defaultValue={value} />
    default:
      return <input {...control} defaultValue={value} />
  }
}

const hintOf = (language: Language, name: string): string | undefined => {
  const key = `${name}Hint`
  return key in draftText[language] ? voice(language, draftText)(key as 'titleHint') : undefined
}
