import { Link } from 'react-router'
import type { PenaltiesPageQuery } from '../../graph/documents.generated/graphql.ts'
import { civilDate } from '../../text/dates.ts'
import { enumWord } from '../../text/enum-text.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { penaltiesText } from './penalties-text.ts'

type Penalty = NonNullable<PenaltiesPageQuery['penalties']>['edges'][number]['node']

/** One penalty: whose, which kind, when, why, by whom, and where it was published. */
export const PenaltyRow = ({ language, penalty }: { language: Language; penalty: Penalty }) => {
  const say = voice(language, penaltiesText)
  const { organization, organizationName, individuals, kind, datedOn, datedYear, until } = penalty
  const name = organization?.name ?? organizationName
  const when = datedOn
    ? civilDate(language, datedOn)
    : datedYear
      ? say('year', { year: datedYear })
      : say('dateUnknown')
  return (
    <li>
      <h3>
        {organization ? (
          <Link to={`/${language}/organizations/${organization.uscc}`}>
            <Words>{organization.name}</Words>
          </Link>
        ) : (
          <Words>{name ?? (individuals.join('、') || say('unnamed'))}</Words>
        )}{' '}
        <span className="tag">{kind ? enumWord(language, kind) : say('kindUnknown')}</span>
      </h3>
      <p className="facts">
        {when}
        {penalty.authority ? ` · ${penalty.authority}` : ''}
        {penalty.jurisdiction ? ` · ${penalty.jurisdiction}` : ''}
        {until ? ` · ${say('until', { on: civilDate(language, until) })}` : ''}
      </p>
      {penalty.ground ? (
        <p>
          <Words>{say('ground', { ground: penalty.ground })}</Words>
        </p>
      ) : null}
      {penalty.creditConsequence ? (
        <p>
          <Words>{say('consequence', { text: penalty.creditConsequence })}</Words>
        </p>
      ) : null}
      {penalty.sourceUrl && /^https?:/.test(penalty.sourceUrl) ? (
        <p>
          <a href={penalty.sourceUrl} rel="noopener noreferrer nofollow">
            {say('source')}
            {penalty.sourceTitle ? `：${penalty.sourceTitle}` : ''}
          </a>
        </p>
      ) : null}
    </li>
  )
}
