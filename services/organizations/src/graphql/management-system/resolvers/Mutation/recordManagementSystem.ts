import { payloadOf } from '@gongshi/service-kit'
import { recordManagementSystem as command } from '../../../../commands/management-system/record-management-system.ts'
import type { MutationResolvers } from './../../../types.generated.ts'

export const recordManagementSystem: NonNullable<MutationResolvers['recordManagementSystem']> = async (
  _parent,
  { input },
  context,
) => payloadOf('adoption', await command(context, input))
