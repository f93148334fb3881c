import { payloadOf } from '@gongshi/service-kit'
import { noticeCreditors as command } from '../../../../commands/liquidation/notice-creditors.ts'
import type { MutationResolvers } from './../../../types.generated.ts'

export const noticeCreditors: NonNullable<MutationResolvers['noticeCreditors']> = async (
  _parent,
  { input },
  context,
) => payloadOf('liquidation', await command(context, input))
