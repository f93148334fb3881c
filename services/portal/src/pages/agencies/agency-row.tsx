import { Link } from 'react-router'
import type { AgenciesPageQuery } from '../../graph/documents.generated/graphql.ts'
import { civilDate } from '../../text/dates.ts'
import { enumWord } from '../../text/enum-text.ts'
import { isolate } from '../../text/isolate.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { agenciesText } from './agencies-text.ts'

type Agency = NonNullable<AgenciesPageQuery['agencies']>['edges'][number]['node']

/** One agency: what it does here, its code, and the way to its notices. */
export const AgencyRow = ({ language, agency }: { language: Language; agency: Agency }) => {
  const { name, uscc, roles, division, successor, succession, predecessors } = agency
  const say = voice(language, agenciesText)
  return (
    <li>
      <h3>
        <Words>{name}</Words>
      </h3>
      <p className="facts">
        {[division?.name, ...roles.map((role) => enumWord(language, role))].filter(Boolean).join(' · ')} ·{' '}
        <code>{uscc}</code>
        {roles.includes('PURCHASER') ? (
          <>
            {' · '}
            <Link to={`/${language}/notices?purchaser=${uscc}`}>
              {say('notices')}
              <span className="visually-hidden"> {isolate(name)}</span>
            </Link>
          </>
        ) : null}
      </p>
      {successor && succession ? (
        <p>
          {say('successor', { on: civilDate(language, succession.effectiveOn) })}
          <Words>{successor.name}</Words> <code>{successor.uscc}</code>
          {succession.document ? (
            <>
              {' · '}
              <a href={`/files/organizations/${succession.document.id}`}>
                <Words>{succession.document.name}</Words>
              </a>
            </>
          ) : null}
        </p>
      ) : null}
      {predecessors?.length ? (
        <p>
          {say('predecessors')}
          {predecessors.map((before) => (
            <span key={before.uscc}>
              <Words>{before.name}</Words> <code>{before.uscc}</code>{' '}
            </span>
          ))}
        </p>
      ) : null}
    </li>
  )
}
