import type { Language } from '../../text/language.ts'
import { noticesText } from './notices-text.ts'

/** What people call a filter; its word in the address where it has no name. */
export const nameOfFilter = (language: Language, name: string): string => {
  const words: Record<string, string> = noticesText[language]
  return Object.hasOwn(words, name) ? words[name]! : name
}
