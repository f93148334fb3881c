import type { EntityManager } from 'typeorm'

/** One event on its way to one listener. */
export type Delivery = { eventId: string; listener: string; aggregateId: string; aggregateVersion: number }

/**
 * For each new delivery, the event about the same record that the same listener must apply first.
 *
 * Only what is still on its way counts: what was acknowledged is applied already. The command holds the record, so no
 * other transaction announces about it meanwhile.
 */
export async function predecessors(
  tx: EntityManager,
  deliveries: readonly Delivery[],
): Promise<Map<Delivery, string>> {
  const last = new Map(
    (await onTheirWay(tx, deliveries)).map((delivery) => [keyOf(delivery), delivery.eventId]),
  )
  const before = new Map<Delivery, string>()
  for (const delivery of deliveries) {
    const previous = last.get(keyOf(delivery))
    if (previous) before.set(delivery, previous)
    last.set(keyOf(delivery), delivery.eventId)
  }
  return before
}

async function onTheirWay(tx: EntityManager, deliveries: readonly Delivery[]): Promise<Delivery[]> {
  return tx.query(
    `select event_id as eventId, listener, aggregate_id as aggregateId
       from outbox_delivery
      where aggregate_id in (?) and settled = 0
      order by aggregate_version, event_id`,
    [[...new Set(deliveries.map((delivery) => delivery.aggregateId))]],
  )
}

function keyOf({ listener, aggregateId }: Pick<Delivery, 'listener' | 'aggregateId'>): string {
  return `${listener} ${aggregateId}`
}
