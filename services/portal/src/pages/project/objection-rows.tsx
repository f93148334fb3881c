import { Link } from 'react-router'
import type { ObjectionRowFragment } from '../../graph/documents.generated/graphql.ts'
import { civilDate, instant } from '../../text/dates.ts'
import { enumWord } from '../../text/enum-text.ts'
import { kindWord } from '../../text/kind-word.ts'
import type { Language } from '../../text/language.ts'
import { objectionNumber } from '../../text/objection-number.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { objectionsText } from './objections-text.ts'

type RowsOf = { language: Language; objections: readonly { node: ObjectionRowFragment }[] }

/** What was asked and objected, each with its state and what came of it. Who did is not told. */
export const ObjectionRows = ({ language, objections }: RowsOf) => {
  const say = voice(language, objectionsText)
  return (
    <>
      {objections.some(({ node }) => node.grounds.includes('▇')) ? (
        <p className="hint">{say('redactedExplained')}</p>
      ) : null}
      <ul className="notice-list">
        {objections.map(({ node: objection }) => (
          <li key={objection.id}>
            <h3>
              {kindWord(language, objection.kind, objection.matter)} {objectionNumber(objection)}{' '}
              <span className="tag">{enumWord(language, objection.state)}</span>
            </h3>
            <p>
              <Words>{objection.grounds}</Words>
            </p>
            <p className="facts">
              {say('receivedAt', { at: instant(language, objection.receivedAt) })}
              {objection.replyDueOn
                ? ` · ${say('replyDue', { on: civilDate(language, objection.replyDueOn) })}`
                : ''}
            </p>
            <p>
              <Link to={`/${language}/objections/${objection.id}`}>{say('toObjection')}</Link>
            </p>
            {objection.outcome ? (
              <p>
                <Words>{say('outcome', { outcome: objection.outcome })}</Words>
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  )
}
