import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { WholeLegacyFragment } from '../../graph/documents.generated/graphql.ts'
import { enumWord } from '../../text/enum-text.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { legacyText } from '../legacy-organizations/legacy-text.ts'

/** All that is known of a row without a code, as name and value; what its source does not say is told so. */
export const legacyFacts = (
  language: Language,
  row: WholeLegacyFragment,
): (readonly [string, ReactNode])[] => {
  const say = voice(language, legacyText)
  const { legacyRegistrationNo, toldType, division, formerNames, source, organization, linked } = row
  return [
    [say('number'), <Words key="number">{legacyRegistrationNo ?? say('unknown')}</Words>],
    [say('orgType'), toldType ? enumWord(language, toldType) : say('unknown')],
    [say('division'), division?.name ?? say('unknown')],
    [say('formerNames'), formerNames.length ? <Words key="former">{formerNames.join('、')}</Words> : null],
    [say('source'), <Words key="source">{source}</Words>],
    [
      say('leadsTo'),
      organization ? (
        <Link key="organization" to={`/${language}/organizations/${organization.uscc}`}>
          <Words>{organization.name}</Words>
        </Link>
      ) : null,
    ],
    [say('reason'), linked ? <Words key="reason">{linked.reason}</Words> : null],
  ]
}
