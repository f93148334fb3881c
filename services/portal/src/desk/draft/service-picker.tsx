import type { Described } from '../../form/field.tsx'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import type { FoundServices } from './find-services.ts'
import { pickerText } from './picker-text.ts'
import type { Pickers } from './pickers.ts'
import { ServiceWords } from './service-words.tsx'
import { pickedService, soughtService } from './with-picked.ts'

type ServicePickerOf = { language: Language; control: Described; value: string; pickers: Pickers }

/**
 * The item that is bought: a code or a part of its name is typed, and looked up in a step of the same form that keeps
 * whatever else was typed. Where scripts run, items are suggested while one types.
 */
export const ServicePicker = ({ language, control, value, pickers: { service, found } }: ServicePickerOf) => (
  <>
    <div className="find" id={found?.choices.length ? undefined : foundAt(control)}>
      <input
        {...control}
        defaultValue={value}
        autoComplete="off"
        data-choices={`/${language}/desk/service-choices`}
      />
      <button
        type="submit"
        name="step"
        value="find"
        formAction={`#${foundAt(control)}`}
        className="secondary"
      >
        {voice(language, pickerText)('find')}
      </button>
    </div>
    <p className="chosen" role="status" id={`${control.id}-chosen`}>
      {service && service.code === value.trim().toUpperCase() ? <ServiceWords of={service} /> : null}
    </p>
    {found?.choices.length ? <Found language={language} id={foundAt(control)} found={found} /> : null}
  </>
)

type FoundOf = { language: Language; id: string; found: NonNullable<FoundServices> }

/** Where one is led by looking up: to what was found, which takes the focus, or back to the field. */
const foundAt = ({ id }: Described) => `${id}-found`

const Found = ({ language, id, found }: FoundOf) => {
  const { text, count, choices } = found
  const say = voice(language, pickerText)
  return (
    <fieldset className="found">
      <legend id={id} data-focus-first tabIndex={-1}>
        {say(choices.length < count ? 'foundFirst' : 'found', { text, count, shown: choices.length })}
      </legend>
      <input type="hidden" name={soughtService} value={text} />
      {choices.map((choice) => (
        <div key={choice.code} className="check">
          <label>
            <input type="radio" name={pickedService} value={choice.code} /> <ServiceWords of={choice} />
          </label>
        </div>
      ))}
    </fieldset>
  )
}
