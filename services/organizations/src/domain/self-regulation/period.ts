import type { CivilDate } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { type PeriodRow, type Reckoning, type RunningPeriod, reckonBy } from '../registration/periods.ts'

/** The registrar owes the reading: its day moves both ways, and it is called to mind before a rest day (6.6). */
const row: PeriodRow = { key: 'selfRegulation.reviewWd', nature: 'DUTY', basis: basis.selfRegulation }

/** The time to read what is held, from the day it was handed in; dated anew by what is known now. */
export const reviewPeriod = (
  period: RunningPeriod,
  reckoning: Reckoning,
  heardOn?: CivilDate,
): RunningPeriod => reckonBy(row, period, reckoning, heardOn)
