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
import { type Agencies, agenciesIn } from './agencies.ts'
import { type Divisions, divisionsIn } from './divisions.ts'
import { type Figures, figuresIn } from './figures.ts'
import { type Firms, firmsIn } from './firms.ts'
import { type Organizations, organizationsIn } from './organizations.ts'

/** All that this room keeps. */
export type Store = {
  divisions: Divisions
  organizations: Organizations
  agencies: Agencies
  firms: Firms
  figures: Figures
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
  divisions: divisionsIn(tx),
  organizations: organizationsIn(tx),
  agencies: agenciesIn(tx),
  firms: firmsIn(tx),
  figures: figuresIn(tx),
  announce: (event) => announce(tx, event),
  audit: (entry) => audit(tx, entry),
  now: (clock) => clock.now(tx),
  transaction,
})
