import { payloadOf } from '@gongshi/service-kit'
import { registerEnterprise as command } from '../../../../commands/enterprise/register-enterprise.ts'
import type { MutationResolvers } from './../../../types.generated.ts'

export const registerEnterprise: NonNullable<MutationResolvers['registerEnterprise']> = async (
  _parent,
  { input },
  context,
) => payloadOf('enterprise', await command(context, input))
