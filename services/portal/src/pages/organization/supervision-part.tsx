import { Link } from 'react-router'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { supervisionText } from '../supervision/supervision-text.ts'
import type { PartOf } from './registry-part.tsx'

/** What was said about it, the latest first, and the way to say something oneself. */
export const SupervisionPart = ({
  language,
  organization: { uscc, supervisionRecords, supervisionCounts },
}: Pick<PartOf, 'language' | 'organization'>) => {
  const say = voice(language, supervisionText)
  const records = supervisionRecords?.edges ?? []
  return (
    <section aria-labelledby="supervision">
      <h2 id="supervision">{say('title')}</h2>
      {supervisionCounts ? <p>{say('ofPublic', { ...supervisionCounts })}</p> : null}
      {records.length > 0 ? (
        <ul className="notice-list">
          {records.map(({ node }) => (
            <li key={node.id}>
              <Link to={`/${language}/supervision/${node.id}`}>
                <Words>{node.subject}</Words>
              </Link>
              <br />
              {say(node.channel)} · {node.isOverdue ? say('overdue') : say(node.state)}
            </li>
          ))}
        </ul>
      ) : (
        <p>{say('noneOf')}</p>
      )}
      <ul className="link-row">
        <li>
          <Link to={`/${language}/organizations/${uscc}/supervise`}>{say('raise')}</Link>
        </li>
        <li>
          <Link to={`/${language}/supervision?uscc=${uscc}`}>{say('more')}</Link>
        </li>
      </ul>
    </section>
  )
}
