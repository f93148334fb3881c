import type { CivilDate } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { daysInForce } from '../policy/day-figure.ts'
import { type PeriodRow, type Reckoning, type RunningPeriod, reckonBy } from '../registration/periods.ts'

/** An organization publishes, which is its own act: its last day only ever moves later (6.6). */
const row: PeriodRow = { key: 'disclosure.dueWd', nature: 'RIGHT', basis: basis.disclosure }

/** The time to publish, from a day on; dated anew by what is known now. */
export const disclosurePeriod = (
  period: RunningPeriod,
  reckoning: Reckoning,
  heardOn?: CivilDate,
): RunningPeriod => reckonBy(row, period, reckoning, heardOn)

/** Whether what is counted from a day is ever due: a figure was in force that day, or none was heard yet (6.12). */
export const isBounded = (fromOn: CivilDate, { figures }: Reckoning): boolean =>
  figures.every(({ key }) => key !== row.key) || daysInForce(row.key, fromOn, figures) !== undefined
