import { Ground1780000000001 } from './0001-ground.ts'
import { KnownOrganization1780000000002 } from './0002-known-organization.ts'
import { CreditListing1780000000003 } from './0003-credit-listing.ts'
import { CreditRecord1780000000004 } from './0004-credit-record.ts'
import { Penalty1780000000005 } from './0005-penalty.ts'
import { ListingClock1780000000006 } from './0006-listing-clock.ts'
import { ListingClockKept1780000000007 } from './0007-listing-clock-kept.ts'
import { EntryDuty1780000000008 } from './0008-entry-duty.ts'
import { EntryDutyKept1780000000009 } from './0009-entry-duty-kept.ts'
import { PenaltyFine1780000000010 } from './0010-penalty-fine.ts'
import { RecordFine1780000000011 } from './0011-record-fine.ts'
import { PublicSummary1780000000017 } from './0017-public-summary.ts'
import { PublicGround1780000000018 } from './0018-public-ground.ts'

/** Every change of this room's schema, in order; one DDL statement each, each can be run again. */
export const migrations = [
  Ground1780000000001,
  KnownOrganization1780000000002,
  CreditListing1780000000003,
  CreditRecord1780000000004,
  Penalty1780000000005,
  ListingClock1780000000006,
  ListingClockKept1780000000007,
  EntryDuty1780000000008,
  EntryDutyKept1780000000009,
  PenaltyFine1780000000010,
  RecordFine1780000000011,
  PublicSummary1780000000017,
  PublicGround1780000000018,
]
