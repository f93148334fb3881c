import type { Context } from '../../commands/context.ts'
import type { PlatformOutage } from '../../domain/outage/platform-outage.ts'
import { seesOutage } from '../../domain/outage/sees-outage.ts'

/** An outage, where it is for the one who asks to see. */
export async function visibleOutage(id: string, { loaders, actor }: Context): Promise<PlatformOutage | null> {
  const outage = await loaders.outages.load(id)
  return outage && seesOutage(actor, outage) ? outage : null
}
