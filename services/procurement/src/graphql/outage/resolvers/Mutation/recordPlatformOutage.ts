import { recordPlatformOutage as command } from '../../../../commands/outage/record-platform-outage.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { outagePayload } from '../../outage-payload.ts'

export const recordPlatformOutage: NonNullable<MutationResolvers['recordPlatformOutage']> = (
  _parent,
  { input },
  context,
) => outagePayload(() => command(context, input))
