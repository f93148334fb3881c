import { Link } from 'react-router'
import { registrationsText } from '../../desk/registrations/registrations-text.ts'
import { DataTable } from '../../frame/data-table.tsx'
import type { RegisterChangePartsFragment } from '../../graph/documents.generated/graphql.ts'
import { civilDate } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import type { OrganizationOnPage } from './registry-part.tsx'

/** What was changed in the register, the last first; nothing where nothing was. */
export const ChangesPart = ({
  language,
  organization: { uscc, registerChanges },
}: {
  language: Language
  organization: Pick<OrganizationOnPage, 'uscc' | 'registerChanges'>
}) => {
  const say = voice(language, registrationsText)
  if (!registerChanges || registerChanges.edges.length === 0) return null
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">{say('registerChanges')}</h2>
      {changesTable(language, registerChanges.edges)}
      {registerChanges.pageInfo.hasNextPage ? (
        <p>
          <Link to={`/${language}/organizations/${uscc}/changes`}>{say('allChanges')}</Link>
        </p>
      ) : null}
    </section>
  )
}

/** Each change in a row: the day, the item, what it was and what it is since. */
export const changesTable = (language: Language, edges: readonly { node: RegisterChangePartsFragment }[]) => {
  const say = voice(language, registrationsText)
  return (
    <DataTable
      cards
      caption={say('registerChangesCaption')}
      head={[say('changedOn'), say('item'), say('before'), say('after')]}
      rows={edges.map(({ node }) => [
        civilDate(language, node.changedOn),
        say(node.item),
        <Words key="before">{node.before ?? say('notStated')}</Words>,
        <Words key="after">{node.after}</Words>,
      ])}
    />
  )
}
