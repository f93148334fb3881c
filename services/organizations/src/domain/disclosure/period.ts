import type { CivilDate } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { type PeriodRow, type Reckoning, type RunningPeriod, reckonBy } from '../registration/periods.ts'

/** An organization publishes, which is its own act: its last day only ever moves later (6.6). */
const row: PeriodRow = { key: 'disclosure.dueWd', nature: 'RIGHT', basis: basis.disclosure }

/** The time to publish, from a day on; dated anew by what is known now. */
export const disclosurePeriod = (
  period: RunningPeriod,
  reckoning: Reckoning,
  heardOn?: CivilDate,
): RunningPeriod => reckonBy(row, period, reckoning, heardOn)
