import { FieldProblems } from '../form/field-problems.tsx'
import { problemsAt } from '../form/problems.ts'
import { voice } from '../text/text.ts'
import { type Draw, type PartOf, sameId } from './fields-of.ts'
import { kitText } from './kit-text.ts'
import { rowsShown } from './leaves.ts'
import { addStep, removeStep } from './steps.ts'
import { MOST_ROWS } from './values.ts'

/** A list within a form: a row each, some of them empty; more rows, and less, by buttons that keep whatever was typed. */
export const RowsPart = (part: PartOf & { draw: Draw }) => {
  const { name, field, language, values, problems, idOf = sameId, draw } = part
  const { label, hint, of = [] } = field
  const say = voice(language, kitText)
  const id = idOf(name)
  const rows = rowsShown(values, name)
  const wrong = problemsAt(problems, name)
  const described = [hint ? `${id}-hint` : '', wrong.length ? `${id}-error` : ''].filter(Boolean)
  return (
    <fieldset id={id} className="rows" tabIndex={-1} aria-describedby={described.join(' ') || undefined}>
      <legend>{label[language]}</legend>
      {hint ? (
        <p className="hint" id={`${id}-hint`}>
          {hint[language]}
        </p>
      ) : null}
      <FieldProblems language={language} id={`${id}-error`} wrong={wrong} />
      {rows.map((row, at) => (
        <fieldset key={row} className="row">
          <legend>{say('row', { row: at + 1 })}</legend>
          {draw(of, `${name}.${row}`)}
          <button
            type="submit"
            name="step"
            value={removeStep(name, row)}
            formAction={`#${id}`}
            className="secondary"
          >
            {say('removeRow', { row: at + 1 })}
          </button>
        </fieldset>
      ))}
      {rows.length < MOST_ROWS ? (
        <button type="submit" name="step" value={addStep(name)} formAction={`#${id}`} className="secondary">
          {say('addRows')}
        </button>
      ) : null}
    </fieldset>
  )
}
