import { recordMandate as command } from '../../../../commands/mandate/record-mandate.ts'
import { markIn } from '../../../registration/mark-in.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { mandatePayload } from '../../mandate-payload.ts'

export const recordMandate: NonNullable<MutationResolvers['recordMandate']> = (
  _parent,
  { input: { idNo, isServingOfficial = false, isRetiredOfficial = false, ...input } },
  context,
) => {
  const { person = 'UNREAD' } = markIn(idNo, context.personKey)
  return mandatePayload(() => command(context, { ...input, isServingOfficial, isRetiredOfficial, person }))
}
