import { type Language, languages } from './language.ts'

/** A sentence in both languages, for whoever cannot know yet in which it will be read. */
export const inBoth = (say: (language: Language) => string): Record<Language, string> =>
  Object.fromEntries(languages.map((language) => [language, say(language)])) as Record<Language, string>
