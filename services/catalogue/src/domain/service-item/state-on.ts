import { type CivilDate, Temporal } from '@gongshi/domain-kit'
import type { ServiceItem, ServiceItemState } from './service-item.ts'

/** Whether an item can be purchased on a day: the date decides, no job has to have run. */
export function stateOn(item: Pick<ServiceItem, 'retirement'>, on: CivilDate): ServiceItemState {
  if (!item.retirement) return 'ACTIVE'
  return Temporal.PlainDate.compare(on, item.retirement.retiredFrom) < 0 ? 'ACTIVE' : 'RETIRED'
}
