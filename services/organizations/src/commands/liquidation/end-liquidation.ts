import type { CivilDate, Outcome, Uscc } from '@gongshi/domain-kit'
import { endLiquidation as end } from '../../domain/liquidation/end-liquidation.ts'
import type { Liquidation } from '../../domain/liquidation/liquidation.ts'
import type { Context } from '../context.ts'
import { liquidationVerb, standingOf } from './liquidation-verb.ts'

export type EndLiquidation = { uscc: Uscc; endedOn: CivilDate }

/** A liquidation ended. */
export const endLiquidation: (context: Context, input: EndLiquidation) => Promise<Outcome<Liquidation>> =
  liquidationVerb<EndLiquidation>()('endLiquidation', {
    decide: async ({ tx, actor, organization, now }, { uscc, endedOn }) =>
      end({ actor, organization, liquidation: await standingOf(tx, uscc), endedOn, now }),
  })
