import type { ProblemFragment } from '../graph/documents.generated/graphql.ts'
import { refusedField } from './upload-fields.ts'

/** What was refused of a form's files, beside their field; what was taken stays in the form. */
export const refusedFiles = (form: FormData, field: string): ProblemFragment[] =>
  form.getAll(refusedField(field)).map((told) => refused(field, String(told).split('\n')))

/** The same of a form's values, where several are lines: two for each file, one in each language. */
export const refusedOf = (values: Readonly<Record<string, string>>, field: string): ProblemFragment[] => {
  const lines = values[refusedField(field)]?.split('\n') ?? []
  return Array.from({ length: Math.floor(lines.length / 2) }, (_, at) =>
    refused(field, lines.slice(2 * at, 2 * at + 2)),
  )
}

const refused = (field: string, [zh = '', en = '']: readonly string[]): ProblemFragment => ({
  code: 'INPUT_INVALID',
  message: `${zh} ${en}`,
  text: { zh, en },
  field: [field],
  basis: null,
})
