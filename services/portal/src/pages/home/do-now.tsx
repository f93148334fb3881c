import { Link } from 'react-router'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { homeText } from './home-text.ts'

type DoNowOf = {
  language: Language
  /** Null when there are too many to count, or nobody can. */
  openNow: number | null | undefined
  thisWeek: number | null | undefined
}

/** What a reader can do today comes before what the city counts. */
export const DoNow = ({ language, openNow, thisWeek }: DoNowOf) => {
  const say = voice(language, homeText)
  return (
    <ul className="do-now" aria-label={say('now')}>
      {openNow == null ? null : (
        <li>
          <Link to={`/${language}/notices?state=OPEN`}>
            <strong>{openNow}</strong> {say('openNow')}
          </Link>
        </li>
      )}
      {thisWeek == null ? null : (
        <li>
          <Link to={`/${language}/notices?within=7`}>
            <strong>{thisWeek}</strong> {say('thisWeek')}
          </Link>
        </li>
      )}
      <li>
        <Link to={`/${language}/receipt`}>{say('byReceipt')}</Link>
      </li>
    </ul>
  )
}
