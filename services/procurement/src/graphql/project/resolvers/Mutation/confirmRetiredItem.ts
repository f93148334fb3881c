import { confirmRetiredItem as command } from '../../../../commands/project/confirm-retired-item.ts'
import { projectPayload } from '../../../payloads.ts'
import type { MutationResolvers } from '../../../types.generated.ts'

export const confirmRetiredItem: NonNullable<MutationResolvers['confirmRetiredItem']> = (
  _parent,
  { input },
  context,
) => projectPayload(() => command(context, input))
