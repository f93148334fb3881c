import type { Instant } from '@gongshi/domain-kit'
import type { EventName } from '@gongshi/events'
import {
  type Announcement,
  type AuditEntry,
  announce,
  audit,
  type Clock,
  inTransaction,
} from '@gongshi/service-kit'
import type { DataSource, EntityManager } from 'typeorm'
import { type KnownOrganizations, knownOrganizationsIn } from './known-organizations.ts'
import { type Listings, listingsIn } from './listings.ts'
import { type Penalties, penaltiesIn } from './penalties.ts'
import { type Records, recordsIn } from './records.ts'
import { type Statistics, statisticsIn } from './statistics.ts'

/** All that this room keeps. */
export type Store = {
  listings: Listings
  records: Records
  penalties: Penalties
  knownOrganizations: KnownOrganizations
  statistics: Statistics
  announce: <N extends EventName>(event: Announcement<N>) => Promise<void>
  audit: (entry: AuditEntry) => Promise<void>
  now: (clock: Clock) => Promise<Instant>
  transaction: <T>(work: (tx: Store) => Promise<T>) => Promise<T>
}

/** The room's tables behind its nouns. */
export function openStore(dataSource: DataSource): Store {
  return storeOver(dataSource.manager, (work) => inTransaction(dataSource, (tx) => work(storeWithin(tx))))
}

/** The same inside a transaction that has begun: another one within it is the same one. */
export function storeWithin(tx: EntityManager): Store {
  const store: Store = storeOver(tx, (work) => work(store))
  return store
}

const storeOver = (tx: EntityManager, transaction: Store['transaction']): Store => ({
  listings: listingsIn(tx),
  records: recordsIn(tx),
  penalties: penaltiesIn(tx),
  knownOrganizations: knownOrganizationsIn(tx),
  statistics: statisticsIn(tx),
  announce: (event) => announce(tx, event),
  audit: (entry) => audit(tx, entry),
  now: (clock) => clock.now(tx),
  transaction,
})
