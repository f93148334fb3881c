import { Ground1780000000001 } from './0001-ground.ts'
import { KnownOrganization1780000000002 } from './0002-known-organization.ts'
import { CreditListing1780000000003 } from './0003-credit-listing.ts'
import { CreditRecord1780000000004 } from './0004-credit-record.ts'
import { Penalty1780000000005 } from './0005-penalty.ts'

/** Every change of this room's schema, in order; one DDL statement each, each can be run again. */
export const migrations = [
  Ground1780000000001,
  KnownOrganization1780000000002,
  CreditListing1780000000003,
  CreditRecord1780000000004,
  Penalty1780000000005,
]
