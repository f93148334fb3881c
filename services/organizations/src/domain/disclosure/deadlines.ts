import { endOfDay, type Instant } from '@gongshi/domain-kit'
import { isOver } from '../registration/deadlines.ts'
import { passed } from './changed.ts'
import type { Disclosure } from './disclosure.ts'
import { owedStates } from './states.ts'

/** What time alone will do to a disclosure. */
export type DisclosureDeadline = { kind: 'disclosure.overdue'; dueAt: Instant }

const runs = ({ state, overdueAt }: Disclosure): boolean => owedStates.includes(state) && !overdueAt

/** When its last day ends it is overdue; what cannot be dated yet gets its timer with its calendar. */
export const disclosureDeadlines = (disclosure: Disclosure): DisclosureDeadline[] =>
  runs(disclosure) && disclosure.period.dueOn
    ? [{ kind: 'disclosure.overdue', dueAt: endOfDay(disclosure.period.dueOn) }]
    : []

/** A disclosure as time alone has left it by now: overdue since its last day ended. The same object when it is not. */
export const asOf = (disclosure: Disclosure, now: Instant): Disclosure =>
  runs(disclosure) && isOver(disclosure.period.dueOn, now)
    ? passed(disclosure, { overdueAt: now })
    : disclosure
