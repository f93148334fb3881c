import { seesOutage } from '../../../../domain/outage/visibility.ts'
import type { QueryResolvers } from '../../../types.generated.ts'

export const platformOutage: NonNullable<QueryResolvers['platformOutage']> = async (
  _parent,
  { id },
  { loaders, actor },
) => {
  const outage = await loaders.outages.load(id)
  return outage && seesOutage(actor, outage) ? outage : null
}
