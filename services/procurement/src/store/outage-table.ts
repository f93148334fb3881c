import { type CivilDate, civilDate } from '@gongshi/domain-kit'
import type { PlatformOutage } from '../domain/outage/platform-outage.ts'
import { type Codec, instant, text, whole, word } from './table/codecs.ts'
import { as, table } from './table/table.ts'

const days: Codec<readonly CivilDate[]> = {
  to: (dates) => JSON.stringify(dates),
  from: (cell) => (typeof cell === 'string' ? JSON.parse(cell) : cell).map(civilDate),
}

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
  lostDays: as(days, 'lost_days'),
  affected: as(whole, 'affected'),
  applied: as(whole, 'applied'),
  moved: as(whole, 'moved'),
})
