import type { Language } from '../../text/language.ts'
import { draftText } from './draft-text.ts'

/** A draft's field by its label, so that a list of problems says which one it means. */
export const nameOfField =
  (language: Language) =>
  (field: string): string | undefined => {
    const labels: Record<string, string> = draftText[language]
    return labels[field]
  }
