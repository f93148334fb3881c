import type { CalendarNotice } from '../../domain/calendar/calendar-notice.ts'
import { type CalendarVerb, mayDoCalendar } from '../../domain/calendar/verbs.ts'
import { proposalVerbs } from '../proposal/proposal-verb.ts'

/** A verb about a holiday notice. */
export const noticeVerb = proposalVerbs<CalendarNotice, CalendarVerb>({
  type: 'calendar-notice',
  kept: ({ calendar }) => calendar,
  mayDo: mayDoCalendar,
  words: {
    unknown: { zh: '没有这份放假通知。', en: 'There is no such holiday notice.' },
    stale: {
      zh: '该通知已被他人办理，请重新读取。',
      en: 'Somebody has acted on this notice since it was read; read it again.',
    },
  },
})
