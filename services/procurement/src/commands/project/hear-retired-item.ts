import { civilDateOf } from '@gongshi/domain-kit'
import type { EventEnvelope } from '@gongshi/events'
import type { Clock } from '@gongshi/service-kit'
import type { Neighbours } from '../../neighbours/neighbours.ts'
import type { Records } from '../../store/store.ts'
import { noteRetirement } from './note-retirement.ts'

type Hearing = { neighbours: Neighbours; clock: Clock }

/**
 * The catalogue announced the end of an item: what it answers now is believed, the news is only a hint (attack 10). An
 * item that is not retired after all changes nothing.
 */
export async function hearRetiredItem(
  tx: Records,
  { body }: EventEnvelope<'service-item.retired.v1'>,
  { neighbours, clock }: Hearing,
): Promise<void> {
  const now = await tx.now(clock)
  const { item } = await neighbours.askCatalogue(civilDateOf(now), body.serviceCode)
  if (item?.id === body.serviceItemId && item.retiredFrom) await noteRetirement(tx, item, now)
}
