import { documentKinds } from './document-kinds.ts'

/** The fields of forms that take files, and what the room takes them for: `<room>/<purpose>` at the gateway. */
export const uploadFields: Readonly<Record<string, string>> = {
  attachmentFileIds: 'procurement/notice-attachment',
  evidenceFileIds: 'procurement/objection-evidence',
  registerFileIds: 'organizations/import',
  creditFileIds: 'compliance/import',
  catalogueFileIds: 'catalogue/import',
  ...Object.fromEntries(documentKinds.map((kind) => [kind, 'organizations/registration-document'])),
}

/** Beside such a field: what was refused of it, one sentence in each language a line. */
export const refusedField = (name: string): string => `${name}.refused`

/** What names may end in, for the browser's own choice; the room looks at the bytes. */
export const acceptedEndings = '.pdf,.ofd,.docx,.xlsx,.pptx,.png,.jpg,.jpeg'
