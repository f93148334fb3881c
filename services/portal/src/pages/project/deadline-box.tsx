import { BasisLine } from '../../basis/basis-line.tsx'
import { CodeDetails } from '../../basis/code-details.tsx'
import type { NoticeVersionFragment } from '../../graph/documents.generated/graphql.ts'
import { daysLeftInWords, openUntil, wasOpenUntil } from '../../text/deadline-text.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { DeadlineChanges } from './deadline-changes.tsx'
import { projectText } from './project-text.ts'
import { WhyThisDate } from './why-this-date.tsx'

type DeadlineBoxOf = {
  language: Language
  today: string | undefined
  notice: NoticeVersionFragment
  calendarFile: string | undefined
}

/** Until when, how long still, on what ground, and why this date: the box everybody looks for. */
export const DeadlineBox = ({ language, today, notice, calendarFile }: DeadlineBoxOf) => {
  const say = voice(language, projectText)
  if (!notice.closesOn || !notice.closesAt || notice.state === 'WITHDRAWN') return null
  const wasSuspended = notice.consumedDays > 0
  const isOpen = notice.state === 'OPEN'
  const until = isOpen ? openUntil : wasOpenUntil
  return (
    <section className="deadline-box" aria-labelledby="deadline">
      <h2 id="deadline">{say('deadline')}</h2>
      <p className="big">
        <time dateTime={notice.closesAt}>{until(language, notice.closesOn)}</time>
      </p>
      <p>
        {isOpen ? <strong>{daysLeftInWords(language, today, notice.closesOn)}</strong> : null}
        {notice.state === 'CLOSED' ? <strong>{say('closedNow')}</strong> : null}
        {wasSuspended ? ` · ${say('consumed', { days: notice.consumedDays })}` : null}
      </p>
      {notice.isEndBeingReckoned ? <p>{say('beingReckoned')}</p> : null}
      <p className="quiet">
        {say('basis')}
        <BasisLine language={language} basis={notice.basis} />
      </p>
      <CodeDetails language={language} codes={[notice.basis.rule]} />
      <WhyThisDate language={language} notice={notice} />
      <DeadlineChanges language={language} changes={notice.deadlineChanges} />
      {isOpen && calendarFile ? (
        <ul className="link-row">
          <li>
            <a href={calendarFile}>{say('calendarFile')}</a>
          </li>
          <li>
            <a href="#object">{say('toForm')}</a>
          </li>
        </ul>
      ) : null}
    </section>
  )
}
