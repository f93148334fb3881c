import { Link } from 'react-router'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { homeText } from './home-text.ts'

/** The three roots of the reform, 建目录, 出制度, 搭平台, and what stands under each. */
const roots = [
  { root: 'lists', places: [['catalogue', '/catalogue']] },
  {
    root: 'rules',
    places: [
      ['documents', '/about#documents'],
      ['calendar', '/about#calendar'],
      ['sources', '/about'],
    ],
  },
  {
    root: 'platform',
    places: [
      ['notices', '/notices'],
      ['organizations', '/organizations'],
      ['registrations', '/registrations'],
      ['delegations', '/delegations'],
      ['agencies', '/agencies'],
      ['credit', '/credit'],
      ['penalties', '/penalties'],
      ['statistics', '/statistics'],
    ],
  },
] as const

export const Roots = ({ language }: { language: Language }) => {
  const say = voice(language, homeText)
  return (
    <div className="roots">
      {roots.map(({ root, places }) => (
        <section key={root} aria-labelledby={root}>
          <h2 id={root}>{say(root)}</h2>
          <p>{say(`${root}Explained`)}</p>
          <ul>
            {places.map(([place, address]) => (
              <li key={place}>
                <Link to={`/${language}${address}`}>{say(place)}</Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
