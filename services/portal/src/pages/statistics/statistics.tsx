import { type LoaderFunctionArgs, useLoaderData, useParams } from 'react-router'
import { pageData } from '../../frame/page-data.ts'
import { askAsViewer } from '../../graph/ask-as-viewer.ts'
import { couldAnswer } from '../../graph/could-answer.ts'
import { StatisticsPageDocument } from '../../graph/documents.generated/graphql.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { AnnualPart } from './annual-part.tsx'
import { EnforcementPart } from './enforcement-part.tsx'
import { FiguresPart } from './figures-part.tsx'
import { GrowthPart } from './growth-part.tsx'
import { statisticsText } from './statistics-text.ts'
import { firstRecordYear, yearsShown, yearsTo } from './years.ts'

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const { data, failures } = await askAsViewer(request, StatisticsPageDocument, {
    ...yearsTo(new Date()),
    recordsFrom: firstRecordYear,
  })
  return pageData(request, data, {
    years: data.annualStatistics && yearsShown(data.annualStatistics, data.clock?.today),
    enforcement: data.enforcementStatistics,
    enforcementAway: !couldAnswer(failures, 'enforcementStatistics'),
    figures: data.publishedFigures,
    growth: data.organizationsByYear,
  })
}

export const meta = titled((language) => voice(language, statisticsText)('title'))

/** The yearly figures drawn, said, tabled and downloadable; enforcement; the figures the city published. */
export default function Statistics() {
  const language = languageOf(useParams())
  const { years, enforcement, enforcementAway, figures, growth, frame } = useLoaderData<typeof loader>()
  return (
    <>
      <h1>{voice(language, statisticsText)('title')}</h1>
      <AnnualPart language={language} years={years} today={frame.clock?.today} />
      <GrowthPart {...{ language, growth }} />
      <EnforcementPart {...{ language, enforcement }} isAway={enforcementAway} today={frame.clock?.today} />
      <FiguresPart language={language} figures={figures} />
    </>
  )
}
