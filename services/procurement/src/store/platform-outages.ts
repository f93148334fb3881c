import { type CivilDate, type Instant, newId, outageDays } from '@gongshi/domain-kit'
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
    add: async ({ from, to, reason, by, at }) => {
      const row = {
        id: newId(),
        started_at: date(from),
        ended_at: date(to),
        reason,
        recorded_by: by,
        recorded_at: date(at),
      }
      await insertMany(tx, 'platform_outage', [row])
    },
    lostDaysSince: async (since) => {
      const sql = 'select started_at as f, ended_at as t from platform_outage where ended_at >= ?'
      const rows: { f: Date; t: Date }[] = await tx.query(sql, [date(since)])
      return outageDays(rows.map(({ f, t }) => ({ from: instantFromRow(f)!, to: instantFromRow(t)! })))
    },
  }
}

const date = (at: Instant): Date => instantToRow(at) as Date
