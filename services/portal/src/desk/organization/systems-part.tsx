import type { OrganizationDeskPageQuery } from '../../graph/documents.generated/graphql.ts'
import { civilDate } from '../../text/dates.ts'
import { enumWord } from '../../text/enum-text.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { organizationDeskText } from './organization-text.ts'

type Organization = NonNullable<NonNullable<OrganizationDeskPageQuery['viewer']>['organization']>
type Part = { language: Language; systems: Organization['managementSystems'] }

/** The management systems one should have: those in place with their text, and those missing. */
export const SystemsPart = ({ language, systems }: Part) => {
  const say = voice(language, organizationDeskText)
  return (
    <ul id="systems">
      {systems.map(({ system, adoption }) => (
        <li key={system}>
          {enumWord(language, system)} ·{' '}
          {adoption
            ? say('adopted', {
                body: say(adoption.body),
                on: civilDate(language, adoption.adoptedOn),
              })
            : say('missing')}
          {adoption?.document ? (
            <>
              {' · '}
              <a href={`/files/organizations/${adoption.document.id}`}>
                <Words>{adoption.document.name}</Words>
              </a>
            </>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
