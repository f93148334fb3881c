import { Field } from '../../form/field.tsx'
import type { Problems } from '../../form/problems.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { deskProjectText } from './desk-project-text.ts'
import type { NamedField } from './verbs.ts'

type NamedControlOf = {
  language: Language
  name: NamedField
  years: readonly number[]
  typed: string | undefined
  problems: Problems
}

const optional: ReadonlySet<NamedField> = new Set(['supplierUscc', 'approvedLineFen', 'carriedOverTo'])

/** What a verb names beside its reason: the only supplier; or the line of the budget and the year it is carried into. */
export const NamedControl = ({ language, name, years, typed, problems }: NamedControlOf) => {
  const say = voice(language, deskProjectText)
  return (
    <Field
      language={language}
      name={name}
      label={say(name)}
      hint={name === 'carriedOverTo' ? say('carriedOverToHint') : undefined}
      optional={optional.has(name)}
      problems={problems}
    >
      {(control) =>
        name === 'carriedOverTo' ? (
          <select {...control} defaultValue={typed ?? ''}>
            <option value="">{say('notCarried')}</option>
            {years.map((year) => (
              <option key={year} value={year}>
                {say('fiscalYear', { year })}
              </option>
            ))}
          </select>
        ) : (
          <input
            {...control}
            inputMode={name === 'approvedLineFen' ? 'decimal' : undefined}
            defaultValue={typed}
          />
        )
      }
    </Field>
  )
}
