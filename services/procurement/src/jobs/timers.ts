import type { Instant } from '@gongshi/domain-kit'
import { asking, type DueTimer, fileTimer, type JobMeans, type TimerHandler } from '@gongshi/service-kit'
import { applyCorrections } from '../commands/calendar/apply-corrections.ts'
import type { Own } from '../commands/context.ts'
import { closeDueNotices } from '../commands/notice/close-due-notices.ts'
import { endDueSuspensions } from '../commands/notice/end-due-suspensions.ts'
import { remindNotices } from '../commands/notice/remind-notices.ts'
import { alarmObjections } from '../commands/objection/alarm-objections.ts'
import { dateOldObjections } from '../commands/objection/date-old-objections.ts'
import { escalateObjections } from '../commands/objection/escalate-objections.ts'
import { lapseObjections } from '../commands/objection/lapse-objections.ts'
import { applyOutages } from '../commands/outage/apply-outages.ts'
import { settleRetiredItems } from '../commands/project/settle-retired-items.ts'
import { askDays, type DaysGround, daysGround } from '../commands/shared/days-ground.ts'
import type { CalendarDeadline } from '../domain/calendar/deadlines.ts'
import type { NoticeDeadline } from '../domain/notice/deadlines.ts'
import type { ObjectionDeadline } from '../domain/objection/deadlines.ts'
import type { OutageDeadline } from '../domain/outage/deadlines.ts'
import type { ProjectDeadline } from '../domain/project/deadlines.ts'
import { type Records, recordsIn } from '../store/store.ts'

type Means = Own & Pick<JobMeans, 'dataSource'>
type Kind = (CalendarDeadline | NoticeDeadline | ObjectionDeadline | OutageDeadline | ProjectDeadline)['kind']
type ByTime = (tx: Records, ids: readonly string[], now: Instant) => Promise<unknown>
type ByCalendar = (tx: Records, ids: readonly string[], ground: DaysGround) => Promise<unknown>

/** What time alone does in this room, for every kind of deadline: read again, decide again, then act. */
const byTime = {
  'notice.close': closeDueNotices,
  'notice.remind': remindNotices,
  'objection.alarm': alarmObjections,
  'objection.lapse': lapseObjections,
  'objection.overdue': escalateObjections,
  'project.item-retires': settleRetiredItems,
} satisfies Partial<Record<Kind, ByTime>>

/** What also needs the calendar, which the catalogue is asked for before anything is held. */
const byCalendar: Record<Exclude<Kind, keyof typeof byTime>, ByCalendar> = {
  'calendar.apply': applyCorrections,
  'objection.date': dateOldObjections,
  'outage.apply': applyOutages,
  'suspension.end': endDueSuspensions,
}

/** The room's timers: one for every kind of deadline, and that of files nobody adopted. */
export function timers({ neighbours, dataSource }: Means): readonly TimerHandler[] {
  const store = recordsIn(dataSource.manager)
  const ask = (now: Instant) => askDays({ store, neighbours }, now)
  return [
    ...Object.entries<ByTime>(byTime).map(([kind, act]) => ({
      kind,
      fire: async (...[tx, due, now]: Parameters<TimerHandler['fire']>) =>
        void (await act(recordsIn(tx), subjects(due), now)),
    })),
    ...Object.entries(byCalendar).map(([kind, act]) =>
      asking({
        kind,
        ask,
        fire: async (manager, due, now, asked) => {
          const tx = recordsIn(manager)
          await act(tx, subjects(due), await daysGround(tx, asked, now))
        },
      }),
    ),
    fileTimer,
  ]
}

const subjects = (due: readonly DueTimer[]): string[] => due.map(({ subjectId }) => subjectId)
