import { type CivilDate, nextVersion } from '@gongshi/domain-kit'
import type { Liquidation } from './liquidation.ts'

/** The revocation it was opened for was overturned: the body is active again, and nobody liquidates it (R-13, AC-98). */
export const stopLiquidation = (liquidation: Liquidation, stoppedOn: CivilDate): Liquidation =>
  nextVersion(liquidation, { stoppedOn })
