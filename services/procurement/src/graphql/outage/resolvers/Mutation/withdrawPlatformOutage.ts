import { withdrawPlatformOutage as command } from '../../../../commands/outage/withdraw-platform-outage.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { outagePayload } from '../../outage-payload.ts'

export const withdrawPlatformOutage: NonNullable<MutationResolvers['withdrawPlatformOutage']> = (
  _parent,
  { input },
  context,
) => outagePayload(() => command(context, input))
