import { payloadOf } from '@gongshi/service-kit'
import { rejectPolicyParameter as reject } from '../../../../commands/policy-change/reject-policy-parameter.ts'
import type { MutationResolvers } from '../../../types.generated.ts'

export const rejectPolicyParameter: NonNullable<MutationResolvers['rejectPolicyParameter']> = async (
  _parent,
  { input },
  context,
) => payloadOf('change', await reject(context, input))
