import type { CivilDate } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { type PeriodRow, type Reckoning, type RunningPeriod, reckonBy } from '../registration/periods.ts'

/** An agency owes the reply: its day moves both ways, and it is called to mind before a rest day (6.6). */
const row: PeriodRow = { key: 'appeal.replyWd', nature: 'DUTY', basis: basis.appeal }

/** The time to reply, from the day the appeal was sent; dated anew by what is known now. */
export const replyPeriod = (
  period: RunningPeriod,
  reckoning: Reckoning,
  heardOn?: CivilDate,
): RunningPeriod => reckonBy(row, period, reckoning, heardOn)
