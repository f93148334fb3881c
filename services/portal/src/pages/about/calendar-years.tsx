import { DataTable } from '../../frame/data-table.tsx'
import type { AboutPageQuery } from '../../graph/documents.generated/graphql.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { aboutText } from './about-text.ts'

type Years = NonNullable<AboutPageQuery['workCalendar']>['years']
const words = { PUBLISHED: 'published', PROVISIONAL: 'provisional', UNKNOWN: 'unknown' } as const

/** Which years' holidays are known. */
export const CalendarYears = ({ language, years }: { language: Language; years: Years }) => {
  const say = voice(language, aboutText)
  return (
    <DataTable
      caption={say('calendarCaption')}
      head={[say('year'), say('status')]}
      rows={years.map((year) => [year.year, say(words[year.status])])}
    />
  )
}
