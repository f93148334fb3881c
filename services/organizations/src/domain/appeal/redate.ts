import type { CivilDate } from '@gongshi/domain-kit'
import type { Reckoning } from '../registration/periods.ts'
import type { MemberAppeal } from './appeal.ts'
import { passed } from './changed.ts'
import { replyPeriod } from './period.ts'
import { owedStates } from './states.ts'

/** The day of its reply by what is known now (R-20, 6.12); undefined when that moves nothing, or it is overdue already. */
export function redate(
  appeal: MemberAppeal,
  reckoning: Reckoning,
  heardOn: CivilDate,
): MemberAppeal | undefined {
  if (!owedStates.includes(appeal.state) || appeal.overdueAt) return undefined
  const period = replyPeriod(appeal.period, reckoning, heardOn)
  const isSame =
    String(period.dueOn) === String(appeal.period.dueOn) &&
    String(period.alarmOn) === String(appeal.period.alarmOn)
  return isSame ? undefined : passed(appeal, { period })
}
