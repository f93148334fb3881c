import { payloadOf } from '@gongshi/service-kit'
import { openLiquidation as command } from '../../../../commands/liquidation/open-liquidation.ts'
import type { MutationResolvers } from './../../../types.generated.ts'

export const openLiquidation: NonNullable<MutationResolvers['openLiquidation']> = async (
  _parent,
  { input },
  context,
) => payloadOf('liquidation', await command(context, input))
