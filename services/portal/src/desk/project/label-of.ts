import { projectVerbs } from '../../graph/verbs.generated/project-verbs.ts'
import type { Language } from '../../text/language.ts'
import { deskProjectText } from './desk-project-text.ts'
import type { Verb } from './verbs.ts'

/** What a verb is called at the desk: by the desk's own words where it has some, else by the contract's. */
export const labelOf = (language: Language, verb: Verb): string => {
  const own: Readonly<Record<string, string>> = deskProjectText[language]
  return own[verb] ?? (projectVerbs as Readonly<Record<string, Record<Language, string>>>)[verb]![language]
}
