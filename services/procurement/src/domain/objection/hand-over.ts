import type { CivilDate, Instant, WorkCalendar } from '@gongshi/domain-kit'
import type { Policies } from '../ground/policies.ts'
import { passed } from './changed.ts'
import type { Objection } from './objection.ts'
import { beginFinance } from './periods.ts'

type Handing = { on: CivilDate; at: Instant; policies: Policies; calendar: WorkCalendar }

/** Its stop has lasted as long as one may: it holds the notice no longer, finance decides it, procurement waits (4.4, AC-73). */
export function handOver(objection: Objection, { at, ...beginning }: Handing): Objection {
  if (objection.handedToFinanceAt) return passed(objection, { isBlocking: false })
  return passed(objection, { isBlocking: false, handedToFinanceAt: at, ...beginFinance(beginning) })
}
