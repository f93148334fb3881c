import { fieldsOfDraftProjectInput } from '../graph/forms.generated/forms.ts'
import type { Language } from '../text/language.ts'

/** What a record calls otherwise than the form. */
const inForm: Readonly<Record<string, string>> = { attachments: 'attachmentFileIds' }

const terms = fieldsOfDraftProjectInput.flatMap((term) => [term, ...(term.of ?? [])])

/** A notice's field by the name people know it, as the contract says; an unknown one is shown as it is. */
export const fieldWord = (language: Language, field: string): string =>
  terms.find(({ name }) => name === (inForm[field] ?? field))?.label[language] ?? field
