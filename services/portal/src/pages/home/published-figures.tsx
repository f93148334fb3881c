import { Link } from 'react-router'
import { PartAway } from '../../frame/part-away.tsx'
import type { HomePageQuery } from '../../graph/documents.generated/graphql.ts'
import { figureName, figurePrecision, figureValue } from '../../text/figure-text.ts'
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
          {figures.map((figure) => (
            <li key={figure.key}>
              <strong>{figureValue(language, figure)}</strong>
              {figureName(language, figure.key)}
              <Precision precision={figurePrecision(language, figure)} />
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

const Precision = ({ precision }: { precision: string | undefined }) =>
  precision ? <span className="quiet"> ±{precision}</span> : null
