import { Link } from 'react-router'
import { SummaryList } from '../../frame/summary-list.tsx'
import type { PublicObjectionFragment } from '../../graph/documents.generated/graphql.ts'
import { civilDate, endOfDayInWords, instant } from '../../text/dates.ts'
import { enumWord } from '../../text/enum-text.ts'
import { kindWord } from '../../text/kind-word.ts'
import type { Language } from '../../text/language.ts'
import { objectionNumber } from '../../text/objection-number.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { objectionPageText } from './objection-page-text.ts'

/** What was asked or objected, by when a reply is due, and the reply. Who raised it is not told. */
export const ObjectionFacts = ({
  language,
  objection,
}: {
  language: Language
  objection: PublicObjectionFragment
}) => {
  const say = voice(language, objectionPageText)
  const { project, replyDueOn, grounds } = objection
  const due = replyDueOn
    ? civilDate(language, replyDueOn)
    : objection.replyDueUnknown
      ? say('dueUnknown')
      : null
  return (
    <>
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
          [say('number'), objectionNumber(objection)],
          [say('kind'), kindWord(language, objection.kind, objection.matter)],
          [say('state'), enumWord(language, objection.state)],
          [say('received'), instant(language, objection.receivedAt)],
          [say('due'), due && objection.isOverdue ? say('overdue', { on: due }) : due],
          [
            say('handed'),
            objection.handedToFinanceAt ? instant(language, objection.handedToFinanceAt) : null,
          ],
          [say('correctBy'), objection.correctByOn ? endOfDayInWords(language, objection.correctByOn) : null],
          [say('decided'), objection.decidedAt ? instant(language, objection.decidedAt) : null],
          [say(objection.kind === 'REPORT' ? 'reported' : 'grounds'), <Words key="grounds">{grounds}</Words>],
          [say('outcome'), objection.outcome ? <Words key="outcome">{objection.outcome}</Words> : null],
        ]}
      />
      {grounds.includes('▇') ? <p className="hint">{say('redacted')}</p> : null}
    </>
  )
}
