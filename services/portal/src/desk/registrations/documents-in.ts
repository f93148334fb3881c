import { documentKinds } from '../../files/document-kinds.ts'
import { filesIn } from '../../files/file-lines.ts'
import { refusedFiles } from '../../files/refused-files.ts'
import type { Problems } from '../../form/problems.ts'

/** The documents a form names, each field's files as one kind. */
export const documentsIn = (form: FormData) =>
  documentKinds.flatMap((kind) =>
    filesIn(form.getAll(kind).map(String).join('\n')).map(({ id }) => ({ kind, fileId: id })),
  )

/** What the room refused of the files, beside their fields. */
export const refusedDocuments = (form: FormData): Problems =>
  documentKinds.flatMap((kind) => refusedFiles(form, kind))
