import { payloadOf } from '@gongshi/service-kit'
import { redactCreditRecord as command } from '../../../../commands/credit-record/redact-credit-record.ts'
import { publishRecord } from '../../../../domain/credit-record/publish-record.ts'
import type { MutationResolvers } from '../../../types.generated.ts'

export const redactCreditRecord: NonNullable<MutationResolvers['redactCreditRecord']> = async (
  _parent,
  { input },
  context,
) => {
  const { record, userErrors } = payloadOf('record', await command(context, input))
  return { record: record && publishRecord(record), userErrors }
}
