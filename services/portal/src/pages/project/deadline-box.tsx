import { BasisLine } from '../../basis/basis-line.tsx'
import type { NoticeVersionFragment } from '../../graph/documents.generated/graphql.ts'
import { daysLeftInWords, openUntil } from '../../text/deadline-text.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { projectText } from './project-text.ts'
import { WhyThisDate } from './why-this-date.tsx'

type DeadlineBoxOf = {
  language: Language
  today: string | undefined
  projectNo: string
  notice: NoticeVersionFragment
}

/** Until when, how long still, on what ground, and why this date: the box everybody looks for. */
export const DeadlineBox = ({ language, today, projectNo, notice }: DeadlineBoxOf) => {
  const say = voice(language, projectText)
  if (!notice.closesOn || !notice.closesAt) return null
  return (
    <section className="deadline-box" aria-labelledby="deadline">
      <h2 id="deadline">{say('deadline')}</h2>
      <p className="big">
        <time dateTime={notice.closesAt}>{openUntil(language, notice.closesOn)}</time>
      </p>
      <p>
        {notice.state === 'OPEN' ? daysLeftInWords(language, today, notice.closesOn) : null}
        {notice.state === 'CLOSED' ? say('closedNow') : null} {say('consumed', { days: notice.consumedDays })}{' '}
        · {say('basis')}: <BasisLine basis={notice.basis} />
      </p>
      <WhyThisDate language={language} notice={notice} />
      <p>
        <a href={`/${language}/projects/${projectNo}/calendar.ics`}>{say('calendarFile')}</a>
      </p>
    </section>
  )
}
