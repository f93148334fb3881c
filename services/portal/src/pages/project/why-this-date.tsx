import { DataTable } from '../../frame/data-table.tsx'
import type { NoticeVersionFragment } from '../../graph/documents.generated/graphql.ts'
import { civilDate, civilDateWithWeekday } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { projectText } from './project-text.ts'
import { reasonWord } from './reason-word.ts'

/** The period day by day, with the reason each day counts or does not. */
export const WhyThisDate = ({ language, notice }: { language: Language; notice: NoticeVersionFragment }) => {
  const say = voice(language, projectText)
  const days = notice.periodExplained
  if (!days) return <p>{say('whyAway')}</p>
  const from = civilDate(language, days[0]?.date ?? '')
  const { periodDays, consumedDays } = notice
  const isResumed = days[0]?.reason === 'RESUME_DAY'
  return (
    <details>
      <summary>{say('why')}</summary>
      <p>
        {isResumed
          ? say('whyResumed', { days: periodDays, gone: consumedDays, left: periodDays - consumedDays, from })
          : say('whyExplained', { days: periodDays, from })}
      </p>
      <DataTable
        caption={say('daysCaption')}
        head={[say('date'), say('counted'), say('reason')]}
        rows={days.map((day) => [
          civilDateWithWeekday(language, day.date),
          say(day.counted ? 'yes' : 'no'),
          reasonWord(language, day.reason),
        ])}
      />
    </details>
  )
}
