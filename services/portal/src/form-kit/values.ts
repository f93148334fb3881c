import { mutationIdField } from '../form/mutation-id.ts'
import { formTokenField } from '../session/form-token-field.ts'
import type { FieldShape } from './form-shape.ts'

/** What stands in a form's fields, by their names: `days.0.date` is the date of the first row of `days`. */
export type Values = Readonly<Record<string, string>>

type Sent = Iterable<readonly [string, FormDataEntryValue]>

/** What was sent, by field; what stands in several of one name (ticked files) is a line each. */
export const valuesOf = (form: Sent): Values => {
  const values = new Map<string, string>()
  for (const [name, value] of form) {
    if (typeof value !== 'string' || name === formTokenField || name === mutationIdField) continue
    const before = values.get(name)
    values.set(name, before ? `${before}\n${value}`.trim() : value)
  }
  return Object.fromEntries(values)
}

/** A field within another: of a row that is one value alone, the row's own name. */
export const within = (parent: string, name: string): string =>
  [parent, name].filter((part) => part !== '').join('.')

/** The rows of a list that stand in the form, by their numbers. */
export const rowsOf = (values: Values, name: string): number[] => {
  const rows = Object.keys(values).flatMap((key) => {
    const row = key.startsWith(`${name}.`) ? /^\d{1,4}(?=\.|$)/.exec(key.slice(name.length + 1)) : null
    return row ? [Number(row[0])] : []
  })
  return [...new Set(rows)].toSorted((a, b) => a - b)
}

/** The same form with its rows numbered anew, the empty ones left out. */
export const compacted = (fields: readonly FieldShape[], values: Values): Values =>
  fields.filter(({ kind }) => kind === 'rows').reduce((left, field) => renumbered(left, field), values)

function renumbered(values: Values, { name, of = [] }: FieldShape): Values {
  const rows = rowsOf(values, name).filter((row) => !isBlank(of, values, `${name}.${row}`))
  const others = Object.entries(values).filter(([key]) => !isOfRow(key, name))
  const kept = rows.flatMap((row, at) =>
    Object.entries(values)
      .filter(([key]) => key === `${name}.${row}` || key.startsWith(`${name}.${row}.`))
      .map(([key, value]) => [`${name}.${at}${key.slice(`${name}.${row}`.length)}`, value] as const),
  )
  return Object.fromEntries([...others, ...kept])
}

const isOfRow = (key: string, name: string): boolean =>
  key.startsWith(`${name}.`) && /^\d/.test(key.slice(name.length + 1))

/** Nothing was typed in any of these fields; a tick alone says nothing. */
export const isBlank = (fields: readonly FieldShape[], values: Values, parent: string): boolean =>
  fields.every(({ name, kind }) => kind === 'check' || (values[within(parent, name)] ?? '').trim() === '')
