import { DataTable } from '../../frame/data-table.tsx'
import { PartAway } from '../../frame/part-away.tsx'
import type { StatisticsPageQuery } from '../../graph/documents.generated/graphql.ts'
import { enumWord } from '../../text/enum-text.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { yuan } from '../../text/yuan.ts'
import { annualSummary } from './annual-summary.ts'
import { statisticsText } from './statistics-text.ts'
import { yearsMissing } from './years.ts'

type Years = NonNullable<StatisticsPageQuery['annualStatistics']>

/** Drawing, one sentence, table, CSV: the same figures four times. */
export const AnnualPart = ({
  language,
  years,
  today,
}: {
  language: Language
  years: Years | null | undefined
  today: string | undefined
}) => {
  const say = voice(language, statisticsText)
  const address = `/${language}/statistics`
  return (
    <section aria-labelledby="annual">
      <h2 id="annual">{say('projects')}</h2>
      {years?.length ? (
        <>
          <p>
            {annualSummary(language, years, today)}
            {missing(language, years)}
          </p>
          <p className="quiet">{say('countedHow')}</p>
          <picture>
            <source srcSet={`${address}.dark.svg`} media="(prefers-color-scheme: dark)" />
            <img className="chart" src={`${address}.svg`} alt={say('chart')} width="960" height="420" />
          </picture>
          <DataTable
            caption={say('caption')}
            head={[say('year'), say('count'), say('budget'), say('precision'), say('source')]}
            numbers={[1, 2, 3]}
            rows={years.map((year) => [
              year.year,
              year.projectCount.toLocaleString('en'),
              yuan(language, year.budget.amountFen),
              year.precisionFen === 0
                ? say('exact')
                : say('plusMinus', { amount: yuan(language, year.precisionFen) }),
              enumWord(language, year.source),
            ])}
          />
          <p>
            <a href={`${address}.csv`}>{say('csv')}</a> <a href={`${address}.xlsx`}>{say('xlsx')}</a>
          </p>
        </>
      ) : (
        <PartAway language={language} />
      )}
    </section>
  )
}

const missing = (language: Language, years: Years): string => {
  const between = yearsMissing(years)
  return between ? voice(language, statisticsText)('missing', between) : ''
}
