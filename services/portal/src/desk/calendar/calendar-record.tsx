import type { CalendarNoticeRowFragment } from '../../graph/documents.generated/graphql.ts'
import type { NounRecord } from '../../noun-page/noun-record.ts'
import { civilDate } from '../../text/dates.ts'
import { isolate } from '../../text/isolate.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { calendarText } from './calendar-text.ts'

export const calendarVerbs = ['confirmCalendarNotice', 'rejectCalendarNotice'] as const

/** One holiday notice: what it sets, how far it has been applied, and what the viewer may do with it. */
export const calendarRecord = (mayDecide: boolean): NounRecord<CalendarNoticeRowFragment> => ({
  noun: 'notice',
  verbs: calendarVerbs,
  facts(language, { title, docNo, issuedOn, state, days, reason, correction }) {
    const say = voice(language, calendarText)
    const progress = correction ? say('progressOf', correction) : say('notHeard')
    return [
      [say('notice'), <Words key="title">{title}</Words>],
      [say('docNo'), docNo ?? null],
      [say('issuedOn'), issuedOn ? civilDate(language, issuedOn) : null],
      [say('days'), state === 'CONFIRMED' ? null : days.map((day) => dayIn(language, day)).join(' · ')],
      [say('rejected'), reason ? <Words key="reason">{reason}</Words> : null],
      [say('progress'), state === 'CONFIRMED' ? progress : null],
    ]
  },
  actions(language, { state }) {
    const say = voice(language, calendarText)
    if (!mayDecide || state !== 'PROPOSED') return []
    return [
      { verb: 'confirmCalendarNotice', label: say('confirm') },
      { verb: 'rejectCalendarNotice', label: say('reject'), isQuiet: true },
    ]
  },
})

const dayIn = (language: Language, { date, name, isOffDay }: CalendarNoticeRowFragment['days'][number]) =>
  `${civilDate(language, date)} ${isolate(name)} ${voice(language, calendarText)(isOffDay ? 'off' : 'worked')}`
