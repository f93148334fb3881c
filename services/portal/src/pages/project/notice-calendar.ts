import { ICalCalendar, ICalEventStatus } from 'ical-generator'
import type { CalendarOfProjectQuery } from '../../graph/documents.generated/graphql.ts'
import { openUntil } from '../../text/deadline-text.ts'
import { isolate } from '../../text/isolate.ts'
import type { Language } from '../../text/language.ts'

type Dated = NonNullable<CalendarOfProjectQuery['project']>

/**
 * The end of a notice as a calendar keeps it: the last day as an all-day entry and the instant at which it ends. The entries keep
 * their ids over amendments and suspensions; `SEQUENCE` grows with the project's version, so that a calendar moves them.
 *
 * @param address the notice's page
 */
export const noticeCalendar = (language: Language, project: Dated, address: string): string => {
  const calendar = new ICalCalendar({
    name: isolate(project.title),
    prodId: { company: 'Gongshi', product: 'board' },
  })
  const notice = project.currentNotice
  if (!notice?.closesOn || !notice.closesAt) return calendar.toString()
  const shared = {
    summary: `${openUntil(language, notice.closesOn)}: ${isolate(project.title)}`,
    description: `${notice.noticeNo}\n${address}`,
    url: address,
    sequence: project.version,
    stamp: new Date(notice.publishedAt ?? notice.closesAt),
    status: notice.state === 'WITHDRAWN' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  }
  const closesAt = new Date(notice.closesAt)
  calendar.createEvent({
    ...shared,
    id: `${project.projectNo}-last-day@gongshi`,
    start: new Date(`${notice.closesOn}T00:00:00Z`),
    allDay: true,
  })
  calendar.createEvent({
    ...shared,
    id: `${project.projectNo}-closes-at@gongshi`,
    start: closesAt,
    end: closesAt,
  })
  return calendar.toString()
}
