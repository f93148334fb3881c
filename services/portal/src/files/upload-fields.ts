import { uploads } from '../graph/forms.generated/uploads.ts'
import { documentKinds } from './document-kinds.ts'

/** The fields of hand-made forms that take files, and what the room takes them for: `<room>/<purpose>` at the gateway. */
const uploadFields: Readonly<Record<string, string>> = {
  attachmentFileIds: 'procurement/notice-attachment',
  evidenceFileIds: 'procurement/objection-evidence',
  supervisionFileIds: 'organizations/supervision-evidence',
  registerFileIds: 'organizations/import',
  creditFileIds: 'compliance/import',
  catalogueFileIds: 'catalogue/import',
  ...Object.fromEntries(documentKinds.map((kind) => [kind, 'organizations/registration-document'])),
}

/**
 * Where a form's field takes its files to: what the contract says of it, before what fields of hand-made forms have always meant.
 *
 * @param verb the mutation of a generated form, whose fields may have any name
 */
export const uploadPlace = (field: string, verb: string, ofForms = uploads): string | undefined => {
  const place = `${verb} ${field.replaceAll(/\.\d+(?=\.|$)/g, '')}`
  if (Object.hasOwn(ofForms, place)) return ofForms[place]
  return Object.hasOwn(uploadFields, field) ? uploadFields[field] : undefined
}

/** Beside such a field: what was refused of it, one sentence in each language a line. */
export const refusedField = (name: string): string => `${name}.refused`

/** What names may end in, for the browser's own choice; the room looks at the bytes. */
export const acceptedEndings = '.pdf,.ofd,.docx,.xlsx,.pptx,.png,.jpg,.jpeg'
