import { withdrawSupervision as command } from '../../../../commands/supervision/withdraw-supervision.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { payloadOf } from '../../supervision-payload.ts'
import { asHolders } from '../../visible-supervision.ts'

export const withdrawSupervision: NonNullable<MutationResolvers['withdrawSupervision']> = (
  _parent,
  { input },
  context,
) =>
  payloadOf(
    () => command(context, input),
    (record) => ({ supervision: asHolders(record), receipt: null }),
  )
