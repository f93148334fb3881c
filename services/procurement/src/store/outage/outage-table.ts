import { column, over, rowsOf, tableOf } from '@gongshi/service-kit'
import type { PlatformOutage } from '../../domain/outage/platform-outage.ts'

const { id, varchar, text, int, smallint, instant, json, optional, named, key, byDefault } = column

/** Table `platform_outage`. */
export const outageTable = tableOf<PlatformOutage>({
  name: 'platform_outage',
  columns: {
    id: key(id()),
    version: byDefault(1, int()),
    state: byDefault('CONFIRMED', varchar(12)),
    from: named('started_at', instant()),
    to: named('ended_at', instant()),
    lostFromHours: optional(smallint()),
    reason: text(),
    by: named('recorded_by', varchar(64)),
    at: named('recorded_at', instant()),
    confirmedBy: optional(varchar(64)),
    confirmedAt: optional(instant()),
    withdrawnBy: optional(varchar(64)),
    withdrawnAt: optional(instant()),
    withdrawnBecause: optional(text()),
    lostDays: optional(json('date')),
    affected: byDefault(0, int()),
    applied: byDefault(0, int()),
    moved: byDefault(0, int()),
  },
  indices: { outage_by_time: over('to') },
})

/** Outages as they are read, held and kept. */
export const outageRows = rowsOf(outageTable)
