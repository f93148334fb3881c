import { possibleOutageActions } from '../../../domain/outage/possible-actions.ts'
import type { PlatformOutageResolvers } from '../../types.generated.ts'

export const PlatformOutage: PlatformOutageResolvers = {
  lostDays: ({ lostDays }) => lostDays ?? [],
  recordedAt: ({ at }) => at,
  possibleActions: (outage, _args, { actor }) => possibleOutageActions(actor, outage),
}
