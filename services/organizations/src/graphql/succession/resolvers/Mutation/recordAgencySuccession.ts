import { toUserErrors } from '@gongshi/service-kit'
import { recordAgencySuccession as command } from '../../../../commands/succession/record-agency-succession.ts'
import type { MutationResolvers } from './../../../types.generated.ts'

export const recordAgencySuccession: NonNullable<MutationResolvers['recordAgencySuccession']> = async (
  _parent,
  { input },
  context,
) => {
  const outcome = await command(context, input)
  return outcome.ok
    ? { agency: await context.load.agencies.load(outcome.value.fromUscc), userErrors: [] }
    : { agency: null, userErrors: toUserErrors(outcome.refusals) }
}
