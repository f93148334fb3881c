import { Link } from 'react-router'
import type { RegistrationRowsFragment } from '../../graph/documents.generated/graphql.ts'
import { civilDate } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { registrationsText } from './registrations-text.ts'

type Row = RegistrationRowsFragment['edges'][number]['node']

/** Applications, each with where it stands and by when whoever owes something owes it; what is late says so. */
export const ApplicationRows = ({ language, rows }: { language: Language; rows: readonly Row[] }) => {
  const say = voice(language, registrationsText)
  return (
    <ul className="notice-list">
      {rows.map((row) => (
        <li key={row.id}>
          <Link to={`/${language}/desk/registrations/${row.id}`}>
            <Words>{row.proposedName}</Words>
          </Link>
          <p>
            {say(row.type)} · {say(row.state)}
            {row.overdue ? <strong className="warning"> {say('overdue')}</strong> : null}
            {row.calledToMind && !row.overdue ? <strong> {say('calledToMind')}</strong> : null}
            {row.promiseBroken && !row.overdue ? (
              <strong className="warning"> {say('promiseBroken')}</strong>
            ) : null}
          </p>
          <p className="quiet">
            {duesOf(row)
              .map(([name, on]) => `${say(name)}: ${civilDate(language, on)}`)
              .join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  )
}

/** The days that are open in its state. */
const duesOf = (row: Row) =>
  (
    [
      ['noticeDueOn', row.noticeDueOn],
      ['correctionDueOn', row.correctionDueOn],
      ['promisedDueOn', row.promisedDueOn],
      ['statutoryDueOn', row.statutoryDueOn],
      ['certificateDueOn', row.certificateDueOn],
    ] as const
  ).flatMap(([name, on]) => (on ? [[name, on] as const] : []))
