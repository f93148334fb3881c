import type { CivilDate } from '@gongshi/domain-kit'
import type { Reckoning } from '../registration/periods.ts'
import { passed } from './changed.ts'
import { replyPeriod } from './period.ts'
import { owedStates } from './states.ts'
import type { SupervisionRecord } from './supervision-record.ts'

/** The day of its reply by what is known now (R-20, 6.12); undefined when that moves nothing, or it is overdue already. */
export function redate(
  record: SupervisionRecord,
  reckoning: Reckoning,
  heardOn: CivilDate,
): SupervisionRecord | undefined {
  if (!owedStates.includes(record.state) || record.overdueAt) return undefined
  const period = replyPeriod(record.period, reckoning, heardOn)
  const isSame =
    String(period.dueOn) === String(record.period.dueOn) &&
    String(period.alarmOn) === String(record.period.alarmOn)
  return isSame ? undefined : passed(record, { period })
}
