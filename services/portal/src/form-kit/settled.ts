import type { Problems } from '../form/problems.ts'
import type { FieldShape } from './form-shape.ts'
import { leavesIn } from './leaves.ts'
import type { Values } from './values.ts'

/**
 * The problems of a form, each at the control it belongs to: `input.days.3.date` at the date of the fourth row, `input.days` at the
 * list, and what is of no control at none.
 */
export function settled(fields: readonly FieldShape[], values: Values, problems: Problems): Problems {
  const names = new Set(leavesIn(fields, values).map(({ name }) => name))
  return problems.map((problem) => ({ ...problem, field: placeOf(names, problem.field ?? []) }))
}

function placeOf(names: ReadonlySet<string>, path: readonly string[]): string[] {
  const told = path[0] === 'input' ? path.slice(1) : path
  for (let length = told.length; length > 0; length -= 1) {
    const name = told.slice(0, length).join('.')
    if (names.has(name)) return [name]
  }
  return []
}
