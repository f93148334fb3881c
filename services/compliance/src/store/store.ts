import { filesIn, importsIn, type RoomStore, storeOver, storeWithin } from '@gongshi/service-kit'
import type { DataSource, EntityManager } from 'typeorm'
import { listingsIn } from './credit-listing/listings.ts'
import { recordsIn } from './credit-record/records.ts'
import { statisticsIn } from './enforcement/statistics.ts'
import { leadsIn } from './lead/leads.ts'
import { knownOrganizationsIn } from './organization/known-organizations.ts'
import { penaltiesIn } from './penalty/penalties.ts'

const nounsIn = (tx: EntityManager) => ({
  listings: listingsIn(tx),
  records: recordsIn(tx),
  penalties: penaltiesIn(tx),
  leads: leadsIn(tx),
  knownOrganizations: knownOrganizationsIn(tx),
  statistics: statisticsIn(tx),
  files: filesIn(tx),
  imports: importsIn(tx),
})

/** All that this room keeps. */
export type Store = RoomStore<ReturnType<typeof nounsIn>>

/** The room's tables behind its nouns. */
export const openStore = (dataSource: DataSource): Store => storeOver(dataSource, nounsIn)

/** The same inside a transaction that has begun: a listener's, a timer's. */
export const storeIn = (tx: EntityManager): Store => storeWithin(tx, nounsIn)
