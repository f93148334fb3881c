import type { Instant } from '@gongshi/domain-kit'
import type { ServiceItem } from '../ground/service-item.ts'
import type { AdvanceNotice } from '../notice/notice.ts'
import type { CalendarGround } from '../notice/window.ts'
import type { ProcurementProject } from './project.ts'

export type Starting = {
  project: ProcurementProject
  notice?: AdvanceNotice
  /** Whether an objection raised in time is not decided, in whatever state (AC-58). */
  hasUndecidedObjection: boolean
  item: ServiceItem | null
  ground: CalendarGround
  /** Whether the house's clocks disagree, so that no end is believed to have come. */
  isTimeInDoubt: boolean
  /** Whether the catalogue's calendar is newer than the one this room has heard of. */
  isCalendarOnItsWay: boolean
  now: Instant
}
