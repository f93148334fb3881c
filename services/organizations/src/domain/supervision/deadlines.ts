import { endOfDay, type Instant } from '@gongshi/domain-kit'
import { isOver } from '../registration/deadlines.ts'
import { passed } from './changed.ts'
import { owedStates } from './states.ts'
import type { SupervisionRecord } from './supervision-record.ts'

/** What time alone will do to a record of supervision. */
export type SupervisionDeadline = { kind: 'supervision.overdue'; dueAt: Instant }

const runs = ({ state, overdueAt }: SupervisionRecord): boolean => owedStates.includes(state) && !overdueAt

/** When the last day for the organization's reply ends it is overdue; what cannot be dated yet gets its timer with its calendar. */
export const supervisionDeadlines = (record: SupervisionRecord): SupervisionDeadline[] =>
  runs(record) && record.period.dueOn
    ? [{ kind: 'supervision.overdue', dueAt: endOfDay(record.period.dueOn) }]
    : []

/** A record as time alone has left it by now: overdue since its last day ended. The same object when it is not. */
export const asOf = (record: SupervisionRecord, now: Instant): SupervisionRecord =>
  runs(record) && isOver(record.period.dueOn, now) ? passed(record, { overdueAt: now }) : record
