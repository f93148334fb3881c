import { Ground1764000000001 } from './0001-ground.ts'
import { CatalogueVersion1764000000002 } from './0002-catalogue-version.ts'
import { ServiceItem1764000000003 } from './0003-service-item.ts'
import { ClassificationEntry1764000000004 } from './0004-classification-entry.ts'
import { PolicyDocument1764000000005 } from './0005-policy-document.ts'
import { PolicyParameter1764000000006 } from './0006-policy-parameter.ts'
import { CalendarNotice1764000000007 } from './0007-calendar-notice.ts'
import { CalendarDay1764000000008 } from './0008-calendar-day.ts'
import { PublishedFigure1764000000009 } from './0009-published-figure.ts'
import { NoticeUsage1764000000010 } from './0010-notice-usage.ts'
import { FixedHoliday1764000000011 } from './0011-fixed-holiday.ts'
import { PolicyChange1764000000012 } from './0012-policy-change.ts'
import { ServiceItemWords1764000000090 } from './0090-service-item-words.ts'
import { FindServiceItems1764000000091 } from './0091-find-service-items.ts'

/** The tables of this room, in order. */
export const migrations = [
  Ground1764000000001,
  CatalogueVersion1764000000002,
  ServiceItem1764000000003,
  ClassificationEntry1764000000004,
  PolicyDocument1764000000005,
  PolicyParameter1764000000006,
  CalendarNotice1764000000007,
  CalendarDay1764000000008,
  PublishedFigure1764000000009,
  NoticeUsage1764000000010,
  FixedHoliday1764000000011,
  PolicyChange1764000000012,
  ServiceItemWords1764000000090,
  FindServiceItems1764000000091,
]
