import type { PlatformOutage } from '../../domain/outage/platform-outage.ts'
import { civilDates, instant, text, whole, word } from '../table/codecs.ts'
import { as, table } from '../table/table.ts'

/** Table `platform_outage`. */
export const outageTable = table<PlatformOutage>('platform_outage', {
  id: as(text, 'id'),
  version: as(whole, 'version'),
  state: as(word(), 'state'),
  from: as(instant, 'started_at'),
  to: as(instant, 'ended_at'),
  lostFromHours: as(whole, 'lost_from_hours'),
  reason: as(text, 'reason'),
  by: as(text, 'recorded_by'),
  at: as(instant, 'recorded_at'),
  confirmedBy: as(text, 'confirmed_by'),
  confirmedAt: as(instant, 'confirmed_at'),
  withdrawnBy: as(text, 'withdrawn_by'),
  withdrawnAt: as(instant, 'withdrawn_at'),
  withdrawnBecause: as(text, 'withdrawn_because'),
  lostDays: as(civilDates, 'lost_days'),
  affected: as(whole, 'affected'),
  applied: as(whole, 'applied'),
  moved: as(whole, 'moved'),
})
