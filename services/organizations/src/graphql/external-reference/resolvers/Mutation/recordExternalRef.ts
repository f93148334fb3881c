import { toUserErrors } from '@gongshi/service-kit'
import { recordExternalRef as command } from '../../../../commands/external-reference/record-external-ref.ts'
import type { MutationResolvers } from './../../../types.generated.ts'

export const recordExternalRef: NonNullable<MutationResolvers['recordExternalRef']> = async (
  _parent,
  { input },
  context,
) => {
  const outcome = await command(context, input)
  return outcome.ok
    ? { organization: await context.load.organizations.load(input.uscc), userErrors: [] }
    : { organization: null, userErrors: toUserErrors(outcome.refusals) }
}
