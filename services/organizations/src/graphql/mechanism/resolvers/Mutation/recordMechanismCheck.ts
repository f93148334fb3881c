import { payloadOf } from '@gongshi/service-kit'
import { recordMechanismCheck as command } from '../../../../commands/mechanism/record-mechanism-check.ts'
import type { MutationResolvers } from './../../../types.generated.ts'

export const recordMechanismCheck: NonNullable<MutationResolvers['recordMechanismCheck']> = async (
  _parent,
  { input },
  context,
) => payloadOf('check', await command(context, input))
