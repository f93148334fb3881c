import type { ProblemFragment } from '../graph/documents.generated/graphql.ts'
import { refusedField } from './upload-fields.ts'

/** What was refused of a form's files, beside their field; what was taken stays in the form. */
export const refusedFiles = (form: FormData, field: string): ProblemFragment[] =>
  form.getAll(refusedField(field)).map((told) => {
    const [zh = '', en = ''] = String(told).split('\n')
    return { code: 'INPUT_INVALID', message: `${zh} ${en}`, text: { zh, en }, field: [field], basis: null }
  })
