import { releaseSplitPurchase as command } from '../../../../commands/project/release-split-purchase.ts'
import { projectPayload } from '../../../payloads.ts'
import type { MutationResolvers } from '../../../types.generated.ts'

export const releaseSplitPurchase: NonNullable<MutationResolvers['releaseSplitPurchase']> = (
  _parent,
  { input },
  context,
) => projectPayload(() => command(context, input))
