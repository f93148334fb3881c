import type { FieldShape } from './form-shape.ts'
import { ROWS_AT_ONCE } from './leaves.ts'
import { compacted, MOST_ROWS, rowsOf, type Values, within } from './values.ts'

/** The buttons that change how many rows a list has, and send nothing. */
export const addStep = (name: string): string => `add:${name}`
export const removeStep = (name: string, row: number): string => `remove:${name}.${row}`

/** The form with the rows the pressed button asks for; undefined where it asks for none. */
export function withRows(fields: readonly FieldShape[], values: Values, step: string): Values | undefined {
  const [, verb, name = '', row] = /^(add|remove):([\w.]+?)(?:\.(\d{1,4}))?$/.exec(step) ?? []
  const list = fields.find((field) => field.kind === 'rows' && field.name === name)
  if (!list) return undefined
  if (verb === 'remove') return without(fields, values, `${name}.${row}`)
  const kept = compacted(fields, values)
  return { ...kept, ...emptyRows(list, rowsOf(kept, name).length) }
}

function without(fields: readonly FieldShape[], values: Values, row: string): Values {
  const left = Object.entries(values).filter(([key]) => key !== row && !key.startsWith(`${row}.`))
  return compacted(fields, Object.fromEntries(left))
}

function emptyRows({ name, of = [] }: FieldShape, from: number): Values {
  const [first] = of
  const more = Math.min(ROWS_AT_ONCE, MOST_ROWS - from)
  const rows = Array.from({ length: more }, (_, at) => `${name}.${from + at}`)
  return Object.fromEntries(rows.map((row) => [within(row, first?.name ?? ''), '']))
}
