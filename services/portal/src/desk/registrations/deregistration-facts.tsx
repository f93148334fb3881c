import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { DeregisteringFragment } from '../../graph/documents.generated/graphql.ts'
import { civilDate } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { liquidationText } from './liquidation-text.ts'
import { registrationsText } from './registrations-text.ts'

/** Why a body ends, since when it is liquidated, what it went over into; nothing of another application. */
export function deregistrationFacts(
  language: Language,
  asked: DeregisteringFragment['deregistration'],
): [string, ReactNode][] {
  if (!asked) return []
  const say = voice(language, registrationsText)
  return [
    [say('deregistrationGround'), say(asked.ground)],
    [voice(language, liquidationText)('endedOn'), civilDate(language, asked.liquidationEndedOn)],
    [
      say('successors'),
      asked.successors.length
        ? asked.successors.map(({ uscc, name }) => (
            <p key={uscc}>
              <Link to={`/${language}/organizations/${uscc}`}>
                <Words>{name}</Words>
              </Link>
            </p>
          ))
        : null,
    ],
  ]
}
