import { payloadOf } from '@gongshi/service-kit'
import { confirmPolicyParameter as confirm } from '../../../../commands/policy-change/confirm-policy-parameter.ts'
import type { MutationResolvers } from '../../../types.generated.ts'

export const confirmPolicyParameter: NonNullable<MutationResolvers['confirmPolicyParameter']> = async (
  _parent,
  { input },
  context,
) => payloadOf('change', await confirm(context, input))
