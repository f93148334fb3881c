import { stringify } from 'csv-stringify/sync'
import type { LoaderFunctionArgs } from 'react-router'
import { askGraph } from '../../graph/ask-graph.ts'
import { AnnualDocument } from '../../graph/documents.generated/graphql.ts'
import { whole } from '../../graph/whole.ts'
import { enumWord } from '../../text/enum-text.ts'
import { languageOf } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { annualChart } from './annual-chart.ts'
import { statisticsText } from './statistics-text.ts'
import { yearsShown, yearsTo } from './years.ts'

/** The yearly figures as a drawing (`.svg`, `.dark.svg`) or a table (`.csv`). */
export const loader = async ({ request, params }: LoaderFunctionArgs) => {
  const language = languageOf(params)
  const { pathname } = new URL(request.url)
  const answer = await askGraph(AnnualDocument, yearsTo(new Date()))
  const years = yearsShown(whole(answer, 'annualStatistics'), answer.data.clock?.today)
  if (pathname.endsWith('.svg')) {
    const svg = annualChart(language, years, pathname.endsWith('.dark.svg'))
    return new Response(svg, { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } })
  }
  const say = voice(language, statisticsText)
  const rows = years.map((year) => [
    year.year,
    year.projectCount,
    (year.budget.amountFen / 100).toFixed(2),
    (year.precisionFen / 100).toFixed(2),
    enumWord(language, year.source),
  ])
  const head = [say('year'), say('count'), say('budget'), say('precision'), say('source')]
  return new Response(
    stringify([head, ...rows], { bom: true, record_delimiter: 'windows', escape_formulas: true }),
    {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="statistics.csv"',
      },
    },
  )
}
