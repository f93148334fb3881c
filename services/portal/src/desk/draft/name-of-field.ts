import type { Language } from '../../text/language.ts'
import { draftLeaves } from './draft-fields.ts'

/** A draft's field by its label, so that a list of problems says which one it means. */
export const nameOfField =
  (language: Language) =>
  (field: string): string | undefined =>
    draftLeaves.find(({ name }) => name === field)?.field.label[language]
