import { BarChart, LineChart } from 'echarts/charts'
import { GridComponent, LegendComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import type { StatisticsPageQuery } from '../../graph/documents.generated/graphql.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { statisticsText } from './statistics-text.ts'

use([BarChart, LineChart, GridComponent, LegendComponent, SVGRenderer])

type Years = NonNullable<StatisticsPageQuery['annualStatistics']>
const tenThousandYuanInFen = 1_000_000

/** Projects as bars and budgets as a line, drawn on the server; the table beside it says the same. */
export const annualChart = (language: Language, years: Years, dark: boolean): string => {
  const say = voice(language, statisticsText)
  const places = withGaps(years)
  const ink = dark ? '#eef2f5' : '#17202a'
  const line = dark ? '#47525d' : '#c3cad1'
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: 960, height: 420 })
  const axis = { axisLabel: { color: ink, fontSize: 15 }, nameTextStyle: { color: ink, fontSize: 15 } }
  const budgetName = `${say('budget')}${language === 'zh' ? '（万元）' : ' (10,000 yuan)'}`
  chart.setOption({
    animation: false,
    backgroundColor: 'transparent',
    grid: { left: 80, right: 100, top: 60, bottom: 40 },
    legend: { top: 0, textStyle: { color: ink, fontSize: 15 }, data: [say('count'), budgetName] },
    xAxis: { type: 'category', data: places.map((year) => (year ? String(year.year) : '…')), ...axis },
    yAxis: [
      { type: 'value', name: say('count'), splitLine: { lineStyle: { color: line } }, ...axis },
      { type: 'value', name: budgetName, splitLine: { show: false }, ...axis },
    ],
    series: [
      {
        name: say('count'),
        type: 'bar',
        data: places.map((year) => year?.projectCount ?? null),
        barMaxWidth: 70,
        itemStyle: { color: dark ? '#8ec5ff' : '#0b4f8a' },
      },
      {
        name: budgetName,
        type: 'line',
        yAxisIndex: 1,
        data: places.map((year) => year && Math.round(year.budget.amountFen / tenThousandYuanInFen)),
        lineStyle: { color: dark ? '#ffb0a8' : '#9b1c1c', width: 3 },
        itemStyle: { color: dark ? '#ffb0a8' : '#9b1c1c' },
      },
    ],
  })
  const svg = chart.renderToSVGString()
  chart.dispose()
  return svg
}

/** The years with a null wherever one or more are missing, so that no line is drawn over what nobody counted. */
const withGaps = (years: Years): (Years[number] | null)[] =>
  years.flatMap((year, at) => (at > 0 && year.year > years[at - 1]!.year + 1 ? [null, year] : [year]))
