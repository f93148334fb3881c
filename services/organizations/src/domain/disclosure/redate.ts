import type { CivilDate } from '@gongshi/domain-kit'
import type { Reckoning } from '../registration/periods.ts'
import { passed } from './changed.ts'
import type { Disclosure } from './disclosure.ts'
import { disclosurePeriod } from './period.ts'
import { owedStates } from './states.ts'

/** Its last day by what is known now (R-20, 6.12); undefined when that moves nothing, or it is overdue already. */
export function redate(
  disclosure: Disclosure,
  reckoning: Reckoning,
  heardOn: CivilDate,
): Disclosure | undefined {
  if (!owedStates.includes(disclosure.state) || disclosure.overdueAt) return undefined
  const period = disclosurePeriod(disclosure.period, reckoning, heardOn)
  return String(period.dueOn) === String(disclosure.period.dueOn) ? undefined : passed(disclosure, { period })
}
