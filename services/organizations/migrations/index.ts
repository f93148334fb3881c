import { Ground1780000000001 } from './0001-ground.ts'
import { Division1780000000002 } from './0002-division.ts'
import { Agency1780000000003 } from './0003-agency.ts'
import { ServiceFirm1780000000004 } from './0004-service-firm.ts'
import { Organization1780000000005 } from './0005-organization.ts'
import { OrganizationGram1780000000006 } from './0006-organization-gram.ts'
import { Figure1780000000007 } from './0007-figure.ts'
import { FunctionalZone1780000000008 } from './0008-functional-zone.ts'
import { SearchCodes1780000000019 } from './0019-search-codes.ts'
import { FindAgain1780000000020 } from './0020-find-again.ts'
import { AgencyWords1780000000090 } from './0090-agency-words.ts'
import { FindAgencies1780000000091 } from './0091-find-agencies.ts'

/** Every change of this room's schema, in order; one DDL statement each, each can be run again. */
export const migrations = [
  Ground1780000000001,
  Division1780000000002,
  Agency1780000000003,
  ServiceFirm1780000000004,
  Organization1780000000005,
  OrganizationGram1780000000006,
  Figure1780000000007,
  FunctionalZone1780000000008,
  SearchCodes1780000000019,
  FindAgain1780000000020,
  AgencyWords1780000000090,
  FindAgencies1780000000091,
]
