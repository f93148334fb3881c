import { payloadOf } from '@gongshi/service-kit'
import { registerOfficer as command } from '../../../../commands/officer/register-officer.ts'
import type { MutationResolvers } from './../../../types.generated.ts'

export const registerOfficer: NonNullable<MutationResolvers['registerOfficer']> = async (
  _parent,
  { input },
  context,
) => payloadOf('officer', await command(context, input))
