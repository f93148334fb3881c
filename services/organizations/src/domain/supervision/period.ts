import type { CivilDate } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { type PeriodRow, type Reckoning, type RunningPeriod, reckonBy } from '../registration/periods.ts'

/** The organization owes the reply: its day moves both ways, and it is called to mind before a rest day (6.6). */
const row: PeriodRow = { key: 'supervision.replyWd', nature: 'DUTY', basis: basis.supervision }

/** The time to reply, from the day it was recorded; dated anew by what is known now. */
export const replyPeriod = (
  period: RunningPeriod,
  reckoning: Reckoning,
  heardOn?: CivilDate,
): RunningPeriod => reckonBy(row, period, reckoning, heardOn)
