import type { FieldShape } from './form-shape.ts'
import type { PickedField } from './pickers/choose.ts'
import { isPicker } from './pickers/picker-kinds.ts'
import { rowsOf, type Values, within } from './values.ts'

/** One control of a form: its name in it, and what the contract says of it. */
type Leaf = { name: string; field: FieldShape }

/** How many rows of a list stand ready where none is filled in. */
export const ROWS_AT_ONCE = 3

/** The rows that are drawn: what stands there, or some empty ones. */
export const rowsShown = (values: Values, name: string): number[] => {
  const rows = rowsOf(values, name)
  return rows.length > 0 ? rows : Array.from({ length: ROWS_AT_ONCE }, (_, at) => at)
}

/** Every control of a form as it is drawn with these values; groups and lists stand for themselves, too. */
export const leavesIn = (fields: readonly FieldShape[], values: Values, parent = ''): Leaf[] =>
  fields.flatMap((field) => {
    const name = within(parent, field.name)
    const own = { name, field }
    if (field.kind === 'group') return [own, ...leavesIn(field.of ?? [], values, name)]
    if (field.kind === 'rows')
      return [
        own,
        ...rowsShown(values, name).flatMap((row) => leavesIn(field.of ?? [], values, `${name}.${row}`)),
      ]
    return [own]
  })

/** The controls in which something of a register is chosen. */
export const pickersIn = (fields: readonly FieldShape[], values: Values): PickedField[] =>
  leavesIn(fields, values).flatMap(({ name, field: { kind } }) => (isPicker(kind) ? [{ name, kind }] : []))

/** Whether a form brings files: then it is sent as one that does. */
export const bringsFiles = (fields: readonly FieldShape[]): boolean =>
  fields.some(({ kind, of = [] }) => kind === 'file' || kind === 'files' || bringsFiles(of))

/** Whether a form has buttons that send nothing before the one that does: Enter must not press them. */
export const hasSteps = (fields: readonly FieldShape[]): boolean =>
  fields.some(({ kind, of = [] }) => kind === 'rows' || isPicker(kind) || hasSteps(of))
