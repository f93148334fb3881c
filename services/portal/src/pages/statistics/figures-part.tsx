import { DataTable } from '../../frame/data-table.tsx'
import { PartAway } from '../../frame/part-away.tsx'
import type { StatisticsPageQuery } from '../../graph/documents.generated/graphql.ts'
import { asOfInWords, figureName, figurePrecision, figureValue } from '../../text/figure-text.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { statisticsText } from './statistics-text.ts'

type Figures = NonNullable<StatisticsPageQuery['publishedFigures']>

/** The city's own figures, never recounted. */
export const FiguresPart = ({
  language,
  figures,
}: {
  language: Language
  figures: Figures | null | undefined
}) => {
  const say = voice(language, statisticsText)
  const only = onlySource(figures)
  const precisionWords = (amount: string | undefined) =>
    amount ? say('plusMinus', { amount }) : say('exact')
  return (
    <section aria-labelledby="figures">
      <h2 id="figures">{say('published')}</h2>
      {figures ? (
        <>
          <DataTable
            caption={say('publishedCaption')}
            head={[
              say('figure'),
              say('value'),
              say('precision'),
              say('asOf'),
              ...(only ? [] : [say('source')]),
            ]}
            numbers={[1, 2]}
            rows={figures.map((figure) => [
              figureName(language, figure.key),
              figureValue(language, figure),
              precisionWords(figurePrecision(language, figure)),
              asOfInWords(language, figure.asOf) ?? say('unknownDate'),
              ...(only ? [] : [figure.source]),
            ])}
          />
          {only ? <p>{say('allFrom', { source: only })}</p> : null}
        </>
      ) : (
        <PartAway language={language} />
      )}
    </section>
  )
}

/** The source of all of them, said once; undefined when they come from several. */
const onlySource = (figures: Figures | null | undefined): string | undefined => {
  const sources = new Set(figures?.map(({ source }) => source))
  return sources.size === 1 ? [...sources][0] : undefined
}
