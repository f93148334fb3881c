import type { EntityManager } from 'typeorm'
import type { SqlRow } from '../database/insert-many.ts'
import type { WireEvent } from '../outbox/wire.ts'
import { AppliedMeanwhile } from './applied-meanwhile.ts'

/** An event that waits for its predecessor. */
export type Parked = WireEvent & { from: string }

/** What the inbox knows of some events: applied, parked, or (missing) nothing. */
export async function standingOf(
  tx: EntityManager,
  eventIds: readonly string[],
): Promise<Map<string, 'applied' | 'parked'>> {
  if (eventIds.length === 0) return new Map()
  const rows: { event_id: string; applied: number }[] = await tx.query(
    'select event_id, applied_at is not null as applied from inbox where event_id in (?)',
    [eventIds],
  )
  return new Map(rows.map((row) => [row.event_id, Number(row.applied) ? 'applied' : 'parked']))
}

/** The row of an event that is applied in this transaction, or parked. */
export function inboxRow(from: string, event: WireEvent, state: 'applied' | 'parked'): SqlRow {
  return {
    event_id: event.eventId,
    name: event.name,
    producer: from,
    aggregate_id: event.aggregateId,
    aggregate_version: event.aggregateVersion,
    after_event_id: event.after ?? null,
    parked: state === 'parked' ? JSON.stringify(event) : null,
    applied_at: state === 'applied' ? new Date() : null,
  }
}

/**
 * Parked events have found their place.
 *
 * @throws AppliedMeanwhile when another worker found it first
 */
export async function markApplied(tx: EntityManager, eventIds: readonly string[]): Promise<void> {
  if (eventIds.length === 0) return
  const { affectedRows } = await tx.query(
    'update inbox set applied_at = utc_timestamp(3), parked = null where event_id in (?) and applied_at is null',
    [eventIds],
  )
  if (affectedRows !== eventIds.length) throw new AppliedMeanwhile()
}

/** Parked events whose predecessor has been applied since. */
export async function ripe(tx: Pick<EntityManager, 'query'>): Promise<Parked[]> {
  const rows: { producer: string; parked: unknown }[] = await tx.query(
    `select waiting.producer, waiting.parked from inbox waiting
       join inbox before_it on before_it.event_id = waiting.after_event_id
      where waiting.applied_at is null and before_it.applied_at is not null
      order by waiting.aggregate_version, waiting.event_id limit 500`,
  )
  return rows.map(({ producer, parked }) => ({
    ...(typeof parked === 'string' ? JSON.parse(parked) : parked),
    from: producer,
  }))
}
