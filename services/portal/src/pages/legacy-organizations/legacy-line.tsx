import { Link } from 'react-router'
import type { LegacyRowFragment } from '../../graph/documents.generated/graphql.ts'
import { enumWord } from '../../text/enum-text.ts'
import { isolate } from '../../text/isolate.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { legacyText } from './legacy-text.ts'

/** One row without a code in a list: what is known of it, and that it is no party; once linked, the way to the organization it is. */
export const LegacyLine = ({ language, row }: { language: Language; row: LegacyRowFragment }) => {
  const say = voice(language, legacyText)
  const { id, name, legacyRegistrationNo, toldType, division, organization } = row
  const known = [toldType && enumWord(language, toldType), division?.name, legacyRegistrationNo].filter(
    Boolean,
  )
  return (
    <li>
      <h3>
        <Link to={`/${language}/legacy-organizations/${id}`}>
          <Words>{name}</Words>
        </Link>
      </h3>
      <p className="facts">
        {known.length ? `${known.map((one) => isolate(one!)).join(' · ')} · ` : null}
        {organization ? (
          <>
            {say('leadsTo')}{' '}
            <Link to={`/${language}/organizations/${organization.uscc}`}>
              <Words>{organization.name}</Words>
            </Link>
          </>
        ) : (
          say('noCode')
        )}
      </p>
    </li>
  )
}
