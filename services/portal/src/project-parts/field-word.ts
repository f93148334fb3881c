import { draftText } from '../desk/draft/draft-text.ts'
import type { Language } from '../text/language.ts'

/** A notice's field by the name people know it; an unknown one is shown as it is. */
export const fieldWord = (language: Language, field: string): string => {
  const words: Record<string, string> = draftText[language]
  return words[field] ?? field
}
