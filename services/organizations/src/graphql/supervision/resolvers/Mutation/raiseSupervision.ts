import { raiseSupervision as command } from '../../../../commands/supervision/raise-supervision.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { payloadOf } from '../../supervision-payload.ts'
import { asHolders } from '../../visible-supervision.ts'

export const raiseSupervision: NonNullable<MutationResolvers['raiseSupervision']> = (
  _parent,
  { input },
  context,
) =>
  payloadOf(
    () => command(context, input),
    ({ record, receipt }) => ({ supervision: asHolders(record), receipt }),
  )
