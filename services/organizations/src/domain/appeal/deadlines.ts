import { endOfDay, type Instant } from '@gongshi/domain-kit'
import { isOver } from '../registration/deadlines.ts'
import type { MemberAppeal } from './appeal.ts'
import { passed } from './changed.ts'
import { owedStates } from './states.ts'

/** What time alone will do to an appeal. */
export type AppealDeadline = { kind: 'appeal.overdue'; dueAt: Instant }

const runs = ({ state, overdueAt }: MemberAppeal): boolean => owedStates.includes(state) && !overdueAt

/** When the last day of the promise ends it is broken; what cannot be dated yet gets its timer with its calendar. */
export const appealDeadlines = (appeal: MemberAppeal): AppealDeadline[] =>
  runs(appeal) && appeal.period.dueOn
    ? [{ kind: 'appeal.overdue', dueAt: endOfDay(appeal.period.dueOn) }]
    : []

/** An appeal as time alone has left it by now: overdue since its last day ended. The same object when it is not. */
export const asOf = (appeal: MemberAppeal, now: Instant): MemberAppeal =>
  runs(appeal) && isOver(appeal.period.dueOn, now) ? passed(appeal, { overdueAt: now }) : appeal
