import type { TimerHandler } from '@gongshi/service-kit'
import { closeDueNotices } from '../commands/close-notices.ts'
import { escalateObjections } from '../commands/escalate-objections.ts'
import { remindNotices } from '../commands/remind-notices.ts'
import { settleRetiredItems } from '../commands/settle-retired-items.ts'
import { recordsIn } from '../store/store.ts'

/** What time alone does in this room, by kind of timer: read again, decide again, then act. */
export const timers: readonly TimerHandler[] = [
  {
    kind: 'notice.close',
    fire: async (tx, due, now) => void (await closeDueNotices(recordsIn(tx), subjects(due), now)),
  },
  { kind: 'notice.remind', fire: (tx, due, now) => remindNotices(recordsIn(tx), subjects(due), now) },
  {
    kind: 'objection.overdue',
    fire: (tx, due, now) => escalateObjections(recordsIn(tx), subjects(due), now),
  },
  {
    kind: 'project.item-retires',
    fire: (tx, due, now) => settleRetiredItems(recordsIn(tx), subjects(due), now),
  },
]

const subjects = (due: readonly { subjectId: string }[]): string[] => due.map(({ subjectId }) => subjectId)
