import type { Liquidation } from '../../domain/liquidation/liquidation.ts'

export type LiquidationMapper = Liquidation
