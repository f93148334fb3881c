import { fileTimer, type TimerHandler } from '@gongshi/service-kit'
import { alarmObjections } from '../commands/alarm-objections.ts'
import { applyOutages } from '../commands/apply-outages.ts'
import { closeDueNotices } from '../commands/close-notices.ts'
import type { Own } from '../commands/context.ts'
import { endDueSuspensions } from '../commands/end-due-suspensions.ts'
import { escalateObjections } from '../commands/escalate-objections.ts'
import { lapseObjections } from '../commands/lapse-objections.ts'
import { remindNotices } from '../commands/remind-notices.ts'
import { settleRetiredItems } from '../commands/settle-retired-items.ts'
import type { NoticeDeadline } from '../domain/notice/deadlines.ts'
import type { ObjectionDeadline } from '../domain/objection/deadlines.ts'
import type { OutageDeadline } from '../domain/outage/deadlines.ts'
import type { ProjectDeadline } from '../domain/project/deadlines.ts'
import { recordsIn } from '../store/store.ts'

type Kind = (NoticeDeadline | ObjectionDeadline | OutageDeadline | ProjectDeadline)['kind']

/** What time alone does in this room, for every kind of deadline: read again, decide again, then act. */
const whenDue = ({ neighbours }: Own): Record<Kind, TimerHandler['fire']> => ({
  'notice.close': async (tx, due, now) => void (await closeDueNotices(recordsIn(tx), subjects(due), now)),
  'notice.remind': (tx, due, now) => remindNotices(recordsIn(tx), subjects(due), now),
  'objection.alarm': (tx, due, now) => alarmObjections(recordsIn(tx), subjects(due), now),
  'objection.lapse': (tx, due, now) => lapseObjections(recordsIn(tx), subjects(due), now),
  'objection.overdue': (tx, due, now) => escalateObjections(recordsIn(tx), subjects(due), now),
  'outage.apply': (tx, due, now) => applyOutages(recordsIn(tx), subjects(due), { neighbours, now }),
  'project.item-retires': (tx, due, now) => settleRetiredItems(recordsIn(tx), subjects(due), now),
  'suspension.end': (tx, due, now) =>
    endDueSuspensions(recordsIn(tx), { noticeIds: subjects(due), now, neighbours }),
})

/** The room's timers: one for every kind of deadline, and that of files nobody adopted. */
export const timers = (means: Own): readonly TimerHandler[] => [
  ...Object.entries(whenDue(means)).map(([kind, fire]) => ({ kind, fire })),
  fileTimer,
]

const subjects = (due: readonly { subjectId: string }[]): string[] => due.map(({ subjectId }) => subjectId)
