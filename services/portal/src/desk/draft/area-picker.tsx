import type { Described } from '../../form/field.tsx'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { draftText } from './draft-text.ts'
import type { District } from './pickers.ts'
import { linesIn, pickedArea } from './with-areas.ts'

type AreaPickerOf = { language: Language; control: Described; value: string; districts: readonly District[] }

/** Where the service is given: districts by their names to be ticked, and lines for whatever is smaller or lies elsewhere. */
export const AreaPicker = ({ language, control, value, districts }: AreaPickerOf) => {
  const say = voice(language, draftText)
  const lines = linesIn(value)
  // what stands there as a name stays a name: nobody changed it
  const options = districts.map(({ code, name }) => ({ name, value: lines.includes(name) ? name : code }))
  const others = lines.filter((line) => !options.some((option) => option.value === line))
  return (
    <>
      {options.length ? (
        <fieldset className="plain">
          <legend className="hint">{say('districts')}</legend>
          {options.map((option) => (
            <label key={option.value} className="inline-check">
              <input
                type="checkbox"
                name={pickedArea}
                value={option.value}
                defaultChecked={lines.includes(option.value)}
              />{' '}
              <Words>{option.name}</Words>
            </label>
          ))}
        </fieldset>
      ) : null}
      <p className="hint" id={`${control.id}-others`}>
        {say('otherAreas')}
      </p>
      <textarea
        {...control}
        aria-describedby={[control['aria-describedby'], `${control.id}-others`].filter(Boolean).join(' ')}
        rows={3}
        defaultValue={others.join('\n')}
      />
    </>
  )
}
