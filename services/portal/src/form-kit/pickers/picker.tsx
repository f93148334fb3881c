import type { ReactNode } from 'react'
import type { Described } from '../../form/field.tsx'
import { isolate } from '../../text/isolate.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import type { Choosable } from './choosable.ts'
import { type Found, findStep } from './choose.ts'
import { pickedIn, soughtIn } from './picked.ts'
import type { PickerKind } from './picker-kinds.ts'
import { pickerText } from './picker-text.ts'

type PickerOf = {
  language: Language
  kind: PickerKind
  control: Described
  value: string
  /** What stands there, in words. */
  chosen?: ReactNode
  /** What a search for this field found. */
  found?: Found
}

/**
 * Something of a register: a code or a part of its name is typed, and looked up in a step of the same form that keeps whatever
 * else was typed. Where scripts run, it is suggested while one types.
 */
export const Picker = ({ language, kind, control, value, chosen, found }: PickerOf) => (
  <>
    <div className="find" id={found?.choices.length ? undefined : foundAt(control)}>
      <input
        {...control}
        defaultValue={value}
        autoComplete="off"
        data-choices={kind === 'document' ? undefined : `/${language}/desk/choices/${kind}`}
      />
      <button
        type="submit"
        name="step"
        value={findStep(control.name)}
        formAction={`#${foundAt(control)}`}
        className="secondary"
      >
        {voice(language, pickerText)('find')}
      </button>
    </div>
    <p className="chosen" role="status" id={`${control.id}-chosen`}>
      {chosen}
    </p>
    {found?.choices.length ? <FoundPart {...{ language, control, found }} /> : null}
  </>
)

/** Where one is led by looking up: to what was found, which takes the focus, or back to the field. */
const foundAt = ({ id }: Described) => `${id}-found`

type FoundOf = { language: Language; control: Described; found: Found }

const FoundPart = ({ language, control, found: { text, count, choices } }: FoundOf) => {
  const say = voice(language, pickerText)
  return (
    <fieldset className="found">
      <legend id={foundAt(control)} data-focus-first tabIndex={-1}>
        {say(choices.length < count ? 'foundFirst' : 'found', {
          text: isolate(text),
          count,
          shown: choices.length,
        })}
      </legend>
      <input type="hidden" name={soughtIn(control.name)} value={text} />
      {choices.map((choice) => (
        <div key={choice.value} className="check">
          <label>
            <input type="radio" name={pickedIn(control.name)} value={choice.value} />{' '}
            <ChoiceWords of={choice} />
          </label>
        </div>
      ))}
    </fieldset>
  )
}

/** Something as one recognises it: its code, its name, and what it belongs to. */
export const ChoiceWords = ({ of: { code, name, under } }: { of: Omit<Choosable, 'value'> }) => (
  <>
    {code ? `${code} ` : ''}
    <Words>{name}</Words>
    {under ? (
      <>
        {' '}
        <small className="ground">
          <Words>{under}</Words>
        </small>
      </>
    ) : null}
  </>
)
