import { Link } from 'react-router'
import { PartAway } from '../../frame/part-away.tsx'
import type { HomePageQuery } from '../../graph/documents.generated/graphql.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { homeText } from './home-text.ts'

type Figures = NonNullable<HomePageQuery['publishedFigures']>

/** The city's figures as it published them. */
export const PublishedFigures = ({
  language,
  figures,
}: {
  language: Language
  figures: Figures | null | undefined
}) => {
  const say = voice(language, homeText)
  return (
    <section aria-labelledby="figures">
      <h2 id="figures">{say('figures')}</h2>
      {figures ? (
        <ul className="figures">
          {figures.slice(0, 12).map((figure) => (
            <li key={figure.key}>
              <strong>
                {figure.value.toLocaleString('en')} <small>{figure.unit}</small>
              </strong>
              {figure.key}
              {figure.precision ? ` (±${figure.precision.toLocaleString('en')})` : ''}
            </li>
          ))}
        </ul>
      ) : (
        <PartAway language={language} />
      )}
      <p>
        <Link to={`/${language}/statistics`}>{say('more')}</Link>
      </p>
    </section>
  )
}
