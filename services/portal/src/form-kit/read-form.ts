import { refusedOf } from '../files/refused-files.ts'
import { ownProblem } from '../form/own-problem.ts'
import type { Problems } from '../form/problems.ts'
import { inBoth } from '../text/in-both.ts'
import { voice } from '../text/text.ts'
import type { FieldShape } from './form-shape.ts'
import { kitText } from './kit-text.ts'
import { few, type Leaf, readLeaf } from './read-leaf.ts'
import { isBlank, rowsOf, type Values, within } from './values.ts'

/** A form as the graph wants it, and all that cannot be read of it. */
export type ReadForm = { input: Record<string, unknown>; problems: Problems }

/**
 * Reads a form by the shape of its input: units of the graph for those of people, rows as a list, what is empty and may be left
 * out. Nothing is sent while something cannot be read.
 *
 * @param values with their rows in order (`compacted`)
 */
export function readForm(fields: readonly FieldShape[], values: Values, parent = ''): ReadForm {
  const read = fields.map(
    (field) => [field.name, readField(field, values, within(parent, field.name))] as const,
  )
  return {
    input: Object.fromEntries(
      read.flatMap(([name, { value }]) => (value === undefined ? [] : [[name, value]])),
    ),
    problems: read.flatMap(([, { problems }]) => problems),
  }
}

type ReadField = { value?: unknown; problems: Problems }

function readField(field: FieldShape, values: Values, name: string): ReadField {
  const { kind, of = [] } = field
  if (kind === 'rows') return readRows(field, values, name)
  if (kind === 'group') {
    if (!field.isRequired && isBlank(of, values, name)) return { problems: [] }
    const { input, problems } = readForm(of, values, name)
    return { value: input, problems }
  }
  const refused = kind === 'file' || kind === 'files' ? refusedOf(values, name) : []
  const read = told(name, readLeaf(field, values[name] ?? ''))
  return { ...read, problems: [...refused, ...read.problems] }
}

function readRows(field: FieldShape, values: Values, name: string): ReadField {
  const { of = [] } = field
  const rows = rowsOf(values, name).map((row) =>
    isOne(of) ? readField(of[0]!, values, `${name}.${row}`) : rowOf(readForm(of, values, `${name}.${row}`)),
  )
  const all = told(
    name,
    few(
      rows.map(({ value }) => value),
      field,
    ),
  )
  return { value: all.value, problems: [...all.problems, ...rows.flatMap(({ problems }) => problems)] }
}

const isOne = (of: readonly FieldShape[]): boolean => of.length === 1 && of[0]?.name === ''

const rowOf = ({ input, problems }: ReadForm): ReadField => ({ value: input, problems })

const told = (name: string, leaf: Leaf): ReadField =>
  'value' in leaf
    ? { value: leaf.value, problems: [] }
    : {
        problems: [
          ownProblem(
            name,
            inBoth((language) => voice(language, kitText)(leaf.why, leaf.values)),
          ),
        ],
      }
