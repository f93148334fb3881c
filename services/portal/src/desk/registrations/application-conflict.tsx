import { documentKinds } from '../../files/document-kinds.ts'
import { filesIn } from '../../files/file-lines.ts'
import { isSecretField } from '../../session/secret-field.ts'
import { enumWord } from '../../text/enum-text.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Conflict, isSame } from '../conflict.tsx'
import { formFields } from './application-form.tsx'
import { documentNames } from './document-fields.ts'
import { type RegistrationsSay, registrationsText } from './registrations-text.ts'

type Typed = Readonly<Record<string, string>>
type ConflictOf = { language: Language; saved: Typed; typed: Typed }

/** What somebody else saved of an application's draft meanwhile, beside what was typed. */
export const ApplicationConflict = ({ language, saved, typed }: ConflictOf) => {
  const shown = (name: string, values: Typed) => shownIn(language, name, values[name] ?? '')
  return (
    <Conflict
      language={language}
      // what is kept nowhere differs from nothing
      differing={formFields
        .filter((name) => !isSecretField(name) && !isSame(saved[name], typed[name]))
        .map((name) => ({
          label: labelOf(language, name),
          saved: shown(name, saved),
          typed: shown(name, typed),
        }))}
    />
  )
}

const isDocument = (name: string): name is (typeof documentKinds)[number] =>
  (documentKinds as readonly string[]).includes(name)

const labelOf = (language: Language, name: string): string =>
  isDocument(name)
    ? documentNames[language][name]
    : voice(language, registrationsText)(name as RegistrationsSay)

function shownIn(language: Language, name: string, value: string): string {
  if (isDocument(name))
    return filesIn(value)
      .map((file) => file.name)
      .join('\n')
  if (value === 'yes') return voice(language, registrationsText)('yes')
  return name === 'orgType' || name === 'priorityCategory' ? enumWord(language, value) : value
}
