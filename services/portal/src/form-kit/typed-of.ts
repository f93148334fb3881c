import { type FileLine, fileLines } from '../files/file-lines.ts'
import type { FieldShape } from './form-shape.ts'
import { type Values, within } from './values.ts'

/** A record as the values of a form, by the shape of its fields: the way back of `readForm`. */
export const typedForm = (fields: readonly FieldShape[], record: Source, parent = ''): Values =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const name = within(parent, field.name)
      const value = field.name === '' ? record : (record as Readonly<Record<string, unknown>>)?.[field.name]
      return Object.entries(typedField(field, value, name))
    }),
  )

type Source = unknown

function typedField(field: FieldShape, value: unknown, name: string): Values {
  const { kind, of = [] } = field
  if (kind === 'group') return typedForm(of, value, name)
  if (kind === 'rows')
    return Object.assign(
      {},
      ...((value as unknown[] | null) ?? []).map((row, at) => typedForm(of, row, `${name}.${at}`)),
    )
  return { [name]: typedLeaf(kind, value) }
}

function typedLeaf(kind: FieldShape['kind'], value: unknown): string {
  if (value === null || value === undefined) return ''
  if (kind === 'money') return yuanTyped(Number(value))
  if (kind === 'check') return value ? 'yes' : ''
  if (kind === 'list' || kind === 'choices') return (value as string[]).join('\n')
  if (kind === 'file') return fileLines([value as FileLine])
  if (kind === 'files') return fileLines(value as FileLine[])
  return String(value)
}

/** Yuan as a clerk types them: 180000.00. */
const yuanTyped = (fen: number): string => (fen / 100).toFixed(2)
