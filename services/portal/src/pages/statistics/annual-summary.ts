import type { StatisticsPageQuery } from '../../graph/documents.generated/graphql.ts'
import { civilDate } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { yuan } from '../../text/yuan.ts'
import { statisticsText } from './statistics-text.ts'

type Year = Pick<
  NonNullable<StatisticsPageQuery['annualStatistics']>[number],
  'year' | 'projectCount' | 'source'
> & { budget: { amountFen: number } }

/**
 * What the drawing shows, in a sentence for each of its two sources: what the city published and what is counted here
 * are never set against each other, and a year that is not over says so.
 *
 * @param today the business day in Asia/Shanghai
 */
export const annualSummary = (
  language: Language,
  years: readonly Year[],
  today: string | undefined,
): string =>
  (['SEED', 'COMPUTED'] as const)
    .map((source) =>
      sentence(
        language,
        source,
        years.filter((year) => year.source === source),
        today,
      ),
    )
    .join('')

const sentence = (
  language: Language,
  source: 'SEED' | 'COMPUTED',
  years: readonly Year[],
  today: string | undefined,
): string => {
  const [first, last] = [years[0], years.at(-1)]
  if (!first || !last) return ''
  const say = voice(language, statisticsText)
  const isUnfinished = today !== undefined && Number(today.slice(0, 4)) === last.year
  return say(first === last ? `one${source}` : `summary${source}`, {
    ...{ first: first.year, last: last.year },
    firstCount: first.projectCount.toLocaleString('en'),
    lastCount: last.projectCount.toLocaleString('en'),
    firstBudget: yuan(language, first.budget.amountFen),
    lastBudget: yuan(language, last.budget.amountFen),
    soFar: isUnfinished ? say('soFar', { on: civilDate(language, today) }) : '',
  })
}
