import { confirmPlatformOutage as command } from '../../../../commands/outage/confirm-platform-outage.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { outagePayload } from '../../outage-payload.ts'

export const confirmPlatformOutage: NonNullable<MutationResolvers['confirmPlatformOutage']> = (
  _parent,
  { input },
  context,
) => outagePayload(() => command(context, input))
