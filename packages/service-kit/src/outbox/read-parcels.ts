import type { CanQuery } from '../clock/clock.ts'
import { instantFromRow } from '../database/columns/index.ts'
import type { Parcel } from './claim-deliveries.ts'
import type { WireEvent } from './wire.ts'

type Row = {
  event_id: string
  listener: string
  name: string
  aggregate_id: string
  aggregate_version: number
  occurred_at: Date
  body: unknown
  after: string | null
}

/** What the parcels hold, by event id and listener; a predecessor that is settled by now is left out. */
export async function readParcels(
  on: CanQuery,
  parcels: readonly Parcel[],
): Promise<(parcel: Parcel) => WireEvent[]> {
  const rows = (await on.query(
    `select d.event_id, d.listener, o.name, o.aggregate_id, o.aggregate_version, o.occurred_at, o.body,
            p.event_id as after
       from outbox_delivery d
       join outbox o on o.event_id = d.event_id
       left join outbox_delivery p on p.event_id = d.after_event_id and p.listener = d.listener and p.settled = 0
      where d.event_id in (?)`,
    [parcels.flatMap(({ eventIds }) => eventIds)],
  )) as Row[]
  const byKey = new Map(rows.map((row) => [`${row.listener} ${row.event_id}`, row]))
  return ({ listener, eventIds }) =>
    eventIds.flatMap((eventId) => {
      const row = byKey.get(`${listener} ${eventId}`)
      return row ? [toWire(row)] : []
    })
}

function toWire(row: Row): WireEvent {
  return {
    eventId: row.event_id,
    name: row.name,
    aggregateId: row.aggregate_id,
    aggregateVersion: row.aggregate_version,
    occurredAt: String(instantFromRow(row.occurred_at)),
    body: typeof row.body === 'string' ? JSON.parse(row.body) : row.body,
    ...(row.after === null ? {} : { after: row.after }),
  }
}
