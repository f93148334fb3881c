import { Link, useLocation } from 'react-router'
import { inLanguage, type Language } from '../text/language.ts'
import type { Say } from '../text/text.ts'
import { FormTokenInput } from './form-token-input.tsx'
import type { FrameData } from './frame-data.ts'
import type { frameText } from './frame-text.ts'

type FrameSay = Say<keyof (typeof frameText)['zh']>
const places = ['notices', 'organizations', 'credit', 'catalogue', 'statistics', 'about'] as const

/** Name of the board, where one can go, the other language, who is signed in. */
export const SiteHeader = ({
  language,
  say,
  data,
}: {
  language: Language
  say: FrameSay
  data?: FrameData
}) => {
  const { pathname, search } = useLocation()
  const other = language === 'zh' ? 'en' : 'zh'
  return (
    <header className="site-header">
      <div className="brand">
        <p className="board-name">
          <Link to={`/${language}`}>{say('board')}</Link> <span>{say('city')}</span>
        </p>
      </div>
      <nav aria-label={say('navigation')}>
        <ul>
          {places.map((place) => (
            <li key={place}>
              <Link
                to={`/${language}/${place}`}
                aria-current={pathname.startsWith(`/${language}/${place}`) ? 'page' : undefined}
              >
                {say(place)}
              </Link>
            </li>
          ))}
          <li className="aside">
            <Link
              to={`/${language}/desk`}
              aria-current={pathname.startsWith(`/${language}/desk`) ? 'page' : undefined}
            >
              {say('desk')}
            </Link>
          </li>
          <li>
            <a
              href={inLanguage(other, `${pathname}${search}`)}
              lang={other === 'zh' ? 'zh-CN' : 'en'}
              hrefLang={other}
            >
              {say('otherLanguage')}
            </a>
          </li>
        </ul>
      </nav>
      {data?.frame.viewer ? (
        <form method="post" action={`/${language}/sign-out`} className="who">
          <FormTokenInput token={data.formToken} />
          <span>{say('signedInAs', { subject: data.frame.viewer.subject })}</span>
          <button type="submit">{say('signOut')}</button>
        </form>
      ) : null}
    </header>
  )
}
