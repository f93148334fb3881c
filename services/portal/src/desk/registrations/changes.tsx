import type { AskedChangesFragment } from '../../graph/documents.generated/graphql.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { registrationsText } from './registrations-text.ts'

type ChangesOf = {
  language: Language
  changes: NonNullable<AskedChangesFragment['changes']>
}

/** What a change changes: each item as the register has it, and as it is to be. */
export const Changes = ({ language, changes }: ChangesOf) => {
  const say = voice(language, registrationsText)
  return (
    <ul>
      {changes.map(({ item, before, after }) => (
        <li key={item}>
          {say(item)}
          {say('colon')}
          <Words>{before ?? say('notStated')}</Words> → <Words>{after}</Words>
        </li>
      ))}
    </ul>
  )
}
