import { startProcurement as command } from '../../../../commands/project/start-procurement.ts'
import { projectPayload } from '../../../payloads.ts'
import type { MutationResolvers } from '../../../types.generated.ts'

export const startProcurement: NonNullable<MutationResolvers['startProcurement']> = (
  _parent,
  { input },
  context,
) => projectPayload(() => command(context, input))
