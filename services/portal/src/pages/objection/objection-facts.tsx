import { Link } from 'react-router'
import { SummaryList } from '../../frame/summary-list.tsx'
import type { ObjectionPageQuery } from '../../graph/documents.generated/graphql.ts'
import { civilDate, instant } from '../../text/dates.ts'
import { enumWord } from '../../text/enum-text.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { objectionPageText } from './objection-page-text.ts'

export type PublicObjection = NonNullable<ObjectionPageQuery['objection']>

/** What was asked or objected, by when a reply is due, and the reply. Who raised it is not told. */
export const ObjectionFacts = ({
  language,
  objection,
}: {
  language: Language
  objection: PublicObjection
}) => {
  const say = voice(language, objectionPageText)
  const { project, replyDueOn } = objection
  const due = replyDueOn
    ? civilDate(language, replyDueOn)
    : objection.replyDueUnknown
      ? say('dueUnknown')
      : null
  return (
    <SummaryList
      facts={[
        [
          say('project'),
          project ? (
            <Link key="project" to={`/${language}/projects/${project.projectNo}`}>
              <Words>{project.title}</Words>
            </Link>
          ) : null,
        ],
        [say('reference'), <code key="reference">{objection.id}</code>],
        [say('kind'), enumWord(language, objection.kind)],
        [say('state'), enumWord(language, objection.state)],
        [say('received'), instant(language, objection.receivedAt)],
        [say('due'), due && objection.isOverdue ? say('overdue', { on: due }) : due],
        [say('handed'), objection.handedToFinanceAt ? instant(language, objection.handedToFinanceAt) : null],
        [say('correctBy'), objection.correctByOn ? civilDate(language, objection.correctByOn) : null],
        [say('decided'), objection.decidedAt ? instant(language, objection.decidedAt) : null],
        [say('grounds'), <Words key="grounds">{objection.grounds}</Words>],
        [say('outcome'), objection.outcome ? <Words key="outcome">{objection.outcome}</Words> : null],
      ]}
    />
  )
}
