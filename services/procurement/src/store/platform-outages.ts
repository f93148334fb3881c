import { type CivilDate, type Instant, newId, type Outage, outageDays } from '@gongshi/domain-kit'
import { insertMany, instantFromRow, instantToRow } from '@gongshi/service-kit'
import type { EntityManager } from 'typeorm'
import type { PlatformOutage } from '../domain/outage/platform-outage.ts'

/** When the platform could not be read. */
export type PlatformOutages = {
  add: (outage: PlatformOutage) => Promise<void>
  /** The days lost to outages that ended since then (domain specification 4.5). */
  lostDaysSince: (since: Instant) => Promise<CivilDate[]>
}

export function platformOutagesIn(tx: EntityManager): PlatformOutages {
  return {
    add: async ({ from, to, lostFromHours, reason, by, at }) => {
      const row = {
        id: newId(),
        started_at: date(from),
        ended_at: date(to),
        lost_from_hours: lostFromHours,
        reason,
        recorded_by: by,
        recorded_at: date(at),
      }
      await insertMany(tx, 'platform_outage', [row])
    },
    lostDaysSince: async (since) => {
      const rows: OutageRow[] = await tx.query(
        'select started_at as f, ended_at as t, lost_from_hours as h from platform_outage where ended_at >= ?',
        [date(since)],
      )
      return outageDays(rows.map(outageOf))
    },
  }
}

type OutageRow = { f: Date; t: Date; h: number }

const outageOf = ({ f, t, h }: OutageRow): Outage => ({
  from: instantFromRow(f)!,
  to: instantFromRow(t)!,
  lostFromHours: h,
})

const date = (at: Instant): Date => instantToRow(at) as Date
