import { stoodOn } from '../../../../domain/zone/functional-zone.ts'
import type { QueryResolvers } from '../../../types.generated.ts'

export const functionalZones: NonNullable<QueryResolvers['functionalZones']> = async (
  _parent,
  { on },
  { store, today },
) => {
  const day = on ?? (await today())
  return (await store.zones.all()).filter((zone) => stoodOn(zone, day))
}
