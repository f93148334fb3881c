import type { CalendarNoticeRowFragment } from '../../graph/documents.generated/graphql.ts'
import type { NounRecord } from '../../noun-page/noun-record.ts'
import { civilDate } from '../../text/dates.ts'
import { isolate } from '../../text/isolate.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { calendarText } from './calendar-text.ts'

/** One holiday notice: what it sets, how far it has been applied. */
export const calendarRecord: NounRecord<CalendarNoticeRowFragment> = {
  noun: 'notice',
  facts(language, { title, docNo, issuedOn, state, days, reason, correction }) {
    const say = voice(language, calendarText)
    const progress = correction ? say('progressOf', correction) : say('notHeard')
    return [
      [say('notice'), <Words key="title">{title}</Words>],
      [say('docNo'), docNo ? <Words key="docNo">{docNo}</Words> : null],
      [say('issuedOn'), issuedOn ? civilDate(language, issuedOn) : null],
      [say('state'), say(state)],
      [say('days'), state === 'CONFIRMED' ? null : days.map((day) => dayIn(language, day)).join(' · ')],
      [say('rejected'), reason ? <Words key="reason">{reason}</Words> : null],
      [say('progress'), state === 'CONFIRMED' ? progress : null],
    ]
  },
}

const dayIn = (language: Language, { date, name, isOffDay }: CalendarNoticeRowFragment['days'][number]) =>
  `${civilDate(language, date)} ${isolate(name)} ${voice(language, calendarText)(isOffDay ? 'off' : 'worked')}`
