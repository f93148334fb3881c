import type { CivilDate, Instant, Uscc } from '@gongshi/domain-kit'
import { stopLiquidation } from '../../domain/liquidation/stop-liquidation.ts'
import type { OrganizationStatus } from '../../domain/organization/states.ts'
import type { Store } from '../../store/store.ts'
import { standingOf } from './liquidation-verb.ts'

type Moved = { uscc: Uscc; was: OrganizationStatus; status: OrganizationStatus; on: CivilDate; at: Instant }

/** A body that leaves its liquidation for life is liquidated no more; one that leaves the register was liquidated to its end. */
export async function stopsLiquidation(tx: Store, { uscc, was, status, on, at }: Moved): Promise<void> {
  if (was !== 'LIQUIDATING' || status === 'LIQUIDATING' || status === 'DEREGISTERED') return
  const liquidation = await standingOf(tx, uscc)
  if (liquidation) await tx.liquidations.keep(stopLiquidation(liquidation, on), at)
}
