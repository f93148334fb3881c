import { Link } from 'react-router'
import type { LegacyRowFragment, OrganizationRowFragment } from '../../graph/documents.generated/graphql.ts'
import { enumWord } from '../../text/enum-text.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { LegacyLine } from '../legacy-organizations/legacy-line.tsx'
import { searchText } from './search-text.ts'

type Found = readonly { node: OrganizationRowFragment | LegacyRowFragment }[]

/** Organizations as rows: name, type, state, code, names it had before; a row without a code among them says that it is no party. */
export const OrganizationRows = ({
  language,
  organizations,
}: {
  language: Language
  organizations: Found
}) => {
  const say = voice(language, searchText)
  if (organizations.length === 0) return <p>{say('noOrganization')}</p>
  return (
    <ul className="notice-list">
      {organizations.map(({ node }) =>
        'uscc' in node ? (
          <OrganizationLine key={node.uscc} {...{ language, node }} />
        ) : (
          <LegacyLine key={node.id} {...{ language }} row={node} />
        ),
      )}
    </ul>
  )
}

const OrganizationLine = ({ language, node }: { language: Language; node: OrganizationRowFragment }) => (
  <li>
    <h3>
      <Link to={`/${language}/organizations/${node.uscc}`}>
        <Words>{node.name}</Words>
      </Link>
    </h3>
    <p className="facts">
      {enumWord(language, node.orgType)} · {enumWord(language, node.status)} · <code>{node.uscc}</code>
      {node.formerNames.length ? (
        <>
          {' · '}
          {voice(language, searchText)('former')} <Words>{node.formerNames.join('、')}</Words>
        </>
      ) : null}
    </p>
  </li>
)
