import { payloadOf } from '@gongshi/service-kit'
import { endLiquidation as command } from '../../../../commands/liquidation/end-liquidation.ts'
import type { MutationResolvers } from './../../../types.generated.ts'

export const endLiquidation: NonNullable<MutationResolvers['endLiquidation']> = async (
  _parent,
  { input },
  context,
) => payloadOf('liquidation', await command(context, input))
