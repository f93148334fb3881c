import { ICalCalendar, ICalEventStatus } from 'ical-generator'
import type { CalendarOfProjectQuery } from '../../graph/documents.generated/graphql.ts'
import { openUntil } from '../../text/deadline-text.ts'
import { enumWord } from '../../text/enum-text.ts'
import { oneLine } from '../../text/isolate.ts'
import type { Language } from '../../text/language.ts'

type Dated = NonNullable<CalendarOfProjectQuery['project']>
type Notice = NonNullable<Dated['currentNotice']>

/**
 * The end of a notice as a calendar keeps it: the last day as an all-day entry and the instant at which it ends.
 *
 * The entries keep their ids for good. `SEQUENCE` counts every change of every version, also those that time, the calendar or
 * an outage brought, and `DTSTAMP` is the last of them, so that a calendar moves its entries. A notice that stands still or was
 * cancelled is told as CANCELLED on the day it would have ended; once it runs again, as CONFIRMED on the new one.
 *
 * @param address the notice's page
 * @source RFC 5545, 3.8.7.2 and 3.8.7.4; RFC 5546, 2.1.4
 */
export const noticeCalendar = (language: Language, project: Dated, address: string): string => {
  const title = oneLine(project.title)
  const calendar = new ICalCalendar({ name: plain(title), prodId: { company: 'Gongshi', product: 'board' } })
  const notice = project.currentNotice
  if (!notice) return calendar.toString()
  const isOff = project.state === 'CANCELLED' || notice.state === 'SUSPENDED' || notice.state === 'WITHDRAWN'
  const lastDay = notice.closesOn ?? lastToldEnd(notice)
  const about = isOff ? enumWord(language, notice.state) : openUntil(language, lastDay)
  const shared = {
    summary: `${about}${language === 'zh' ? '：' : ': '}${title}`,
    description: `${notice.noticeNo}\n${address}`,
    url: address,
    sequence: revisionOf(project),
    stamp: new Date(changedAt(project) ?? notice.changedAt),
    status: isOff ? ICalEventStatus.CANCELLED : statusOf(notice),
  }
  const end = new Date(notice.closesAt ?? `${lastDay}T16:00:00Z`)
  const day = new Date(`${lastDay}T00:00:00Z`)
  calendar.createEvent({ ...shared, id: `${project.projectNo}-last-day@gongshi`, start: day, allDay: true })
  calendar.createEvent({ ...shared, id: `${project.projectNo}-closes-at@gongshi`, start: end, end })
  return calendar.toString()
}

/** Open without an end, while the year it would end in has no calendar: the day that was told first, and not for certain. */
const statusOf = ({ closesOn }: Notice) => (closesOn ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE)

/** Changes of all versions so far; a cancellation after the end changes no notice, and is one more. */
const revisionOf = ({ notices, cancellation, currentNotice }: Dated): number =>
  notices.reduce((sum, { revision }) => sum + revision, 0) +
  (cancellation && currentNotice?.state !== 'WITHDRAWN' ? 1 : 0)

/** The last day as it was told before the clock stood still. */
const lastToldEnd = ({ deadlineChanges, content }: Notice): string =>
  deadlineChanges.findLast((change) => change.isInForce)?.after ?? content.noticeWindow.closesOn

/** The instant of the last change of a notice or its project; none before there is a notice. */
export const changedAt = ({ currentNotice, cancellation }: Dated): string | undefined => {
  const at = currentNotice?.changedAt
  return at && cancellation && cancellation.at > at ? cancellation.at : at
}

/** The library writes a calendar's name as it is: a comma, semicolon or backslash would be read as syntax (RFC 5545, 3.3.11). */
const plain = (name: string): string => name.replace(/[\\;,]/g, '\\$&')
