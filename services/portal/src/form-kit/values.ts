import { mutationIdField } from '../form/mutation-id.ts'
import { formTokenField } from '../session/form-token-field.ts'
import type { FieldShape } from './form-shape.ts'
import { withPicked } from './pickers/picked.ts'

/** What stands in a form's fields, by their names: `days.0.date` is the date of the first row of `days`. */
export type Values = Readonly<Record<string, string>>

type Sent = Iterable<readonly [string, FormDataEntryValue]>

/** The most rows of a list within a form: nobody fills more by hand, and whatever reads or draws a form may count on it (ADR 42). */
export const MOST_ROWS = 200

/** What was sent, by field, with what was picked in its place; what stands in several of one name (ticked files) is a line each. */
export const valuesOf = (form: Sent): Values => {
  const values = new Map<string, string>()
  for (const [name, value] of form) {
    if (typeof value !== 'string' || name === formTokenField || name === mutationIdField) continue
    const before = values.get(name)
    values.set(name, before ? `${before}\n${value}`.trim() : value)
  }
  return withPicked(Object.fromEntries(values))
}

/** A field within another: of a row that is one value alone, the row's own name. */
export const within = (parent: string, name: string): string =>
  [parent, name].filter((part) => part !== '').join('.')

/** The rows of a list that stand in the form, by their numbers. */
export const rowsOf = (values: Values, name: string): number[] =>
  [...fieldsByRow(values, name).keys()].toSorted((a, b) => a - b)

/** Whether a list within a form has more rows than a form may have. */
export const hasTooManyRows = (fields: readonly FieldShape[], values: Values): boolean =>
  fields.some(({ kind, name }) => kind === 'rows' && fieldsByRow(values, name).size > MOST_ROWS)

type Field = readonly [place: string, value: string]

/** What stands in each row of a list, by its number, read in one pass; each field by its name within the row. */
function fieldsByRow(values: Values, name: string): ReadonlyMap<number, readonly Field[]> {
  const rows = new Map<number, Field[]>()
  for (const [key, value] of Object.entries(values)) {
    const row = rowIn(key, name)
    if (row === undefined) continue
    const field = [key.slice(name.length + row.length + 2), value] as const
    const others = rows.get(Number(row))
    if (others) others.push(field)
    else rows.set(Number(row), [field])
  }
  return rows
}

/** The number of the row a field stands in, as it is written in the field's name. */
const rowIn = (key: string, name: string): string | undefined =>
  key.startsWith(`${name}.`) ? /^\d{1,4}(?=\.|$)/.exec(key.slice(name.length + 1))?.[0] : undefined

/** The same form with its rows numbered anew, the empty ones left out. */
export const compacted = (fields: readonly FieldShape[], values: Values): Values =>
  fields.filter(({ kind }) => kind === 'rows').reduce((left, field) => renumbered(left, field), values)

function renumbered(values: Values, { name, of = [] }: FieldShape): Values {
  const others = Object.entries(values).filter(([key]) => !isOfRow(key, name))
  const rows = [...fieldsByRow(values, name)].toSorted(([a], [b]) => a - b).map(([, fields]) => fields)
  const filled = rows.filter((fields) => !isBlank(of, Object.fromEntries(fields), ''))
  const kept = filled.flatMap((fields, at) =>
    fields.map(([place, value]) => [within(`${name}.${at}`, place), value] as const),
  )
  return Object.fromEntries([...others, ...kept])
}

const isOfRow = (key: string, name: string): boolean =>
  key.startsWith(`${name}.`) && /^\d/.test(key.slice(name.length + 1))

/** Nothing was typed in any of these fields; a tick alone says nothing. */
export const isBlank = (fields: readonly FieldShape[], values: Values, parent: string): boolean =>
  fields.every(({ name, kind }) => kind === 'check' || (values[within(parent, name)] ?? '').trim() === '')
