import type { CivilDate } from '@gongshi/domain-kit'
import type { Reckoning } from '../registration/periods.ts'
import { passed } from './changed.ts'
import { reviewPeriod } from './period.ts'
import type { SelfRegulatoryDocument } from './self-regulatory-document.ts'
import { owedStates } from './states.ts'

/** The day of its reading by what is known now (R-20, 6.12); undefined when that moves nothing, or it is overdue already. */
export function redate(
  document: SelfRegulatoryDocument,
  reckoning: Reckoning,
  heardOn: CivilDate,
): SelfRegulatoryDocument | undefined {
  if (!owedStates.includes(document.state) || document.overdueAt || !document.period) return undefined
  const period = reviewPeriod(document.period, reckoning, heardOn)
  const isSame =
    String(period.dueOn) === String(document.period.dueOn) &&
    String(period.alarmOn) === String(document.period.alarmOn)
  return isSame ? undefined : passed(document, { period, ...(period.dueOn && { dueOn: period.dueOn }) })
}
