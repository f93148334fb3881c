import { recordMandate as command } from '../../../../commands/mandate/record-mandate.ts'
import { bornOnOf } from '../../../../domain/person/born-on-of.ts'
import { readIdNo } from '../../../../domain/person/read-id-no.ts'
import { markIn } from '../../../registration/mark-in.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { mandatePayload } from '../../mandate-payload.ts'

export const recordMandate: NonNullable<MutationResolvers['recordMandate']> = (
  _parent,
  { input: { idNo, isServingOfficial = false, isRetiredOfficial = false, ...input } },
  context,
) => {
  const { person = 'UNREAD' } = markIn(idNo, context.personKey)
  const bornByPaper = bornOnOf(readIdNo(idNo) ?? '')
  return mandatePayload(() =>
    command(context, { ...input, isServingOfficial, isRetiredOfficial, person, bornByPaper }),
  )
}
