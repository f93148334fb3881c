import { Link } from 'react-router'
import { DataTable } from '../../frame/data-table.tsx'
import type { DeskProjectFragment } from '../../graph/documents.generated/graphql.ts'
import { civilDate, instant } from '../../text/dates.ts'
import { enumWord } from '../../text/enum-text.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { deskProjectText } from './desk-project-text.ts'

/** What was asked and objected, each leading to its decision. */
export const DeskObjections = ({
  language,
  project,
}: {
  language: Language
  project: DeskProjectFragment
}) => {
  const say = voice(language, deskProjectText)
  const { objections, projectNo } = project
  if (objections.length === 0) return null
  return (
    <section aria-labelledby="objections">
      <h2 id="objections">{say('objections')}</h2>
      <DataTable
        caption={say('objectionsCaption')}
        head={[say('objection'), say('state'), say('received'), say('replyDue')]}
        rows={objections.map(({ id, kind, state, receivedAt, replyDueOn }) => [
          <Link key="link" to={`/${language}/desk/projects/${projectNo}/objections/${id}`}>
            {enumWord(language, kind)}
          </Link>,
          enumWord(language, state),
          instant(language, receivedAt),
          replyDueOn ? civilDate(language, replyDueOn) : null,
        ])}
      />
    </section>
  )
}
