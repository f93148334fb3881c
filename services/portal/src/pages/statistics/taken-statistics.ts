import type { LoaderFunctionArgs } from 'react-router'
import { askGraph } from '../../graph/ask-graph.ts'
import { AnnualDocument, type AnnualQuery } from '../../graph/documents.generated/graphql.ts'
import { whole } from '../../graph/whole.ts'
import { conditional } from '../../server/conditional.ts'
import type { Column } from '../../table/column.ts'
import { takenTable } from '../../table/taken-table.ts'
import { enumWord } from '../../text/enum-text.ts'
import { languageOf } from '../../text/language.ts'
import { annualChart } from './annual-chart.ts'
import { statisticsText } from './statistics-text.ts'
import { yearsShown, yearsTo } from './years.ts'

type Year = NonNullable<AnnualQuery['annualStatistics']>[number]

const head = (name: 'year' | 'count' | 'budget' | 'precision' | 'source') => ({
  zh: statisticsText.zh[name],
  en: statisticsText.en[name],
})

const columns: readonly Column<Year>[] = [
  { head: head('year'), kind: 'number', cell: ({ year }) => year },
  { head: head('count'), kind: 'number', cell: ({ projectCount }) => projectCount },
  { head: head('budget'), kind: 'money', cell: ({ budget }) => budget.amountFen / 100 },
  { head: head('precision'), kind: 'money', cell: ({ precisionFen }) => precisionFen / 100 },
  { head: head('source'), kind: 'text', cell: ({ source }, language) => enumWord(language, source) },
]

/** The yearly figures as a drawing (`.svg`, `.dark.svg`) or a table (`.csv`, `.xlsx`). */
export const loader = async ({ request, params }: LoaderFunctionArgs) => {
  const language = languageOf(params)
  const pathname = new URL(request.url).pathname.replace(/\/+$/, '')
  const answer = await askGraph(AnnualDocument, yearsTo(new Date()))
  const years = yearsShown(whole(answer, 'annualStatistics'), answer.data.clock?.today)
  // a drawing names its parts anew each time: the figures tell whether it is another
  const kept = { mark: JSON.stringify([pathname, years]), isBody: true }
  if (pathname.endsWith('.svg')) {
    const svg = annualChart(language, years, pathname.endsWith('.dark.svg'))
    const headers = { 'content-type': 'image/svg+xml; charset=utf-8' }
    return conditional(request, kept, () => new Response(svg, { headers }))
  }
  const form = pathname.endsWith('.xlsx') ? 'xlsx' : 'csv'
  const pages = (async function* () {
    yield years
  })()
  const table = { form, name: 'statistics', language, columns, pages, signal: request.signal } as const
  return conditional(request, kept, () => takenTable(table))
}
