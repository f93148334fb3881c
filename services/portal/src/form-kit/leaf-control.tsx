import { FileField } from '../files/file-field.tsx'
import { Check } from '../form/check.tsx'
import { Choice } from '../form/choice.tsx'
import { Choices } from '../form/choices.tsx'
import { type Described, Field } from '../form/field.tsx'
import type { Language } from '../text/language.ts'
import { voice } from '../text/text.ts'
import { type Offered, type PartOf, sameId } from './fields-of.ts'
import type { FieldShape } from './form-shape.ts'
import { kitText } from './kit-text.ts'
import { Picker } from './pickers/picker.tsx'
import { isPicker } from './pickers/picker-kinds.ts'
import { pickerText } from './pickers/picker-text.ts'

/** So many choices are shown at once; more are a list to open. */
const AT_ONCE = 4

/** One field of a form with its label, its hint and what is wrong with it, drawn by its kind. */
export const LeafControl = (leaf: PartOf) => {
  const { language, name, field, values, problems, findings, idOf = sameId, offers = {} } = leaf
  const { kind, isRequired = false, choices = [] } = field
  const told = { language, name, id: idOf(name), label: field.label[language], problems, findings }
  const value = values[name] ?? field.initial ?? ''
  if (kind === 'check') return <Check {...told} isChecked={value === 'yes'} hint={field.hint?.[language]} />
  if (kind === 'choices')
    return (
      <Choices
        {...told}
        legend={told.label}
        hint={field.hint?.[language]}
        options={choices.map((one) => ({ value: one.value, label: one.label[language] }))}
        chosen={value.split('\n')}
      />
    )
  const offered = offers[name]
  if (kind === 'choice' && !offered && isRequired && !field.initial && choices.length <= AT_ONCE)
    return (
      <Choice
        {...told}
        legend={told.label}
        options={choices.map((one) => ({
          value: one.value,
          label: one.label[language],
          hint: one.hint?.[language],
        }))}
        chosen={value}
      />
    )
  return (
    <Field {...told} optional={!isRequired} hint={hintOf(language, field)}>
      {(control) => {
        if (offered) return <Select {...{ language, control, value, isRequired }} options={offered} />
        if (kind === 'choice')
          return <Select {...{ language, control, value, isRequired }} options={choices} />
        if (isPicker(kind)) {
          const found = leaf.found?.name === name ? leaf.found : undefined
          return <Picker {...{ language, kind, control, value, found }} chosen={leaf.chosen?.[name]} />
        }
        return <Typed {...{ language, field, control, value }} />
      }}
    </Field>
  )
}

type SelectOf = {
  language: Language
  control: Described
  value: string
  isRequired: boolean
  options: Offered
}

const Select = ({ language, control, value, isRequired, options }: SelectOf) => (
  <select {...control} defaultValue={value}>
    {options.some((option) => option.value === '') ? null : (
      <option value="">{voice(language, kitText)(isRequired ? 'choose' : 'noneChosen')}</option>
    )}
    {options.map((option) => (
      <option key={option.value} value={option.value}>
        {option.label[language]}
      </option>
    ))}
  </select>
)

type TypedOf = { language: Language; field: FieldShape; control: Described; value: string }

const Typed = ({ language, field: { kind, purpose, longest }, control, value }: TypedOf) => {
  switch (kind) {
    case 'file':
    case 'files':
      return (
        <FileField {...{ language, control, value }} room={purpose?.split('/')[0]} isOne={kind === 'file'} />
      )
    case 'lines':
    case 'list':
      return <textarea {...control} rows={rowsFor(longest)} defaultValue={value} />
    case 'day':
      return <input {...control} type="date" className="short" defaultValue={value} />
    case 'instant':
      return <input {...control} type="datetime-local" defaultValue={value} />
    case 'money':
      return <input {...control} className="short" inputMode="decimal" defaultValue={value} />
    case 'count':
      return <input {...control} className="short" inputMode="numeric" defaultValue={value} />
    default:
      return <input {...control} defaultValue={value} />
  }
}

const rowsFor = (longest = 0): number => (longest > 2_000 ? 5 : 2)

/** What the contract says, and what the kind of field asks for. */
const hintOf = (language: Language, { kind, hint }: FieldShape): string | undefined => {
  const say = voice(language, kitText)
  const own = hints[kind]
  const ofKind = isPicker(kind) ? voice(language, pickerText)('hint') : own ? say(own) : ''
  return [hint?.[language], ofKind].filter(Boolean).join(language === 'zh' ? '' : ' ') || undefined
}

const hints: Partial<Record<FieldShape['kind'], keyof (typeof kitText)['zh']>> = {
  file: 'fileHint',
  files: 'filesHint',
  instant: 'instantHint',
  list: 'oneALine',
  money: 'amountHint',
}
