import type { ReactNode } from 'react'
import type { RegisteredFactsPartsFragment } from '../../graph/documents.generated/graphql.ts'
import { civilDate } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { registrationsText } from './registrations-text.ts'

type Facts = RegisteredFactsPartsFragment | null | undefined

/** What the register says of a body beside its name and type, as rows of a list; what it does not say, it says it does not. */
export function registeredFacts(language: Language, facts: Facts): [string, ReactNode][] {
  const say = voice(language, registrationsText)
  const told = (text: string | null | undefined) =>
    text ? <Words key={text}>{text}</Words> : <span className="quiet">{say('notStated')}</span>
  return [
    [say('PURPOSE'), told(facts?.purpose)],
    [say('BUSINESS_SCOPE'), told(facts?.businessScope)],
    [say('ACTIVITY_AREA'), told(facts?.activityArea)],
    [say('DOMICILE'), told([facts?.domicileDivision?.name, facts?.domicile].filter(Boolean).join(' '))],
    [say('CAPITAL'), told(facts?.capital?.text)],
    [say('SUPERVISORY_AUTHORITY'), told(facts?.supervisoryAuthority?.name)],
    [
      say('charter'),
      facts?.charter && facts.charterApprovedOn ? (
        <a key="charter" href={facts.charter.address}>
          {say('charterOf', { on: civilDate(language, facts.charterApprovedOn) })}
        </a>
      ) : null,
    ],
  ]
}
