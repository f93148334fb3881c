import type { Instant } from '@gongshi/domain-kit'
import type { EventName } from '@gongshi/events'
import type { DataSource, EntityManager } from 'typeorm'
import { type AuditEntry, auditAll } from '../audit/index.ts'
import type { Clock } from '../clock/index.ts'
import { inTransaction } from '../database/index.ts'
import { announceAll } from '../outbox/announce-all.ts'
import type { Announcement } from '../outbox/announcement.ts'

/** What every room's store can do besides its nouns. */
export type StoreGround = {
  /** One piece of news, or several at once. */
  announce: <N extends EventName>(news: Announcement<N> | readonly Announcement[]) => Promise<void>
  audit: (entries: AuditEntry | readonly AuditEntry[]) => Promise<void>
  /** What time it is, asked on this connection. */
  now: (clock: Clock) => Promise<Instant>
}

/** A room's nouns on the common ground, and its transactions. */
export type RoomStore<Nouns> = Nouns &
  StoreGround & {
    /** All of the work or nothing; inside a transaction it joins in. */
    transaction: <T>(work: (tx: RoomStore<Nouns>) => Promise<T>) => Promise<T>
  }

/** A room's store over a data source; one per process. */
export function storeOver<Nouns extends object>(
  dataSource: DataSource,
  nounsIn: (tx: EntityManager) => Nouns,
): RoomStore<Nouns> {
  return {
    ...nounsIn(dataSource.manager),
    ...groundIn(dataSource.manager),
    transaction: (work) => inTransaction(dataSource, (tx) => work(storeWithin(tx, nounsIn))),
  }
}

/** The same inside a transaction that somebody began: another one within it is the same one. */
export function storeWithin<Nouns extends object>(
  tx: EntityManager,
  nounsIn: (tx: EntityManager) => Nouns,
): RoomStore<Nouns> {
  const store: RoomStore<Nouns> = { ...nounsIn(tx), ...groundIn(tx), transaction: (work) => work(store) }
  return store
}

const groundIn = (tx: EntityManager): StoreGround => ({
  announce: (news) => announceAll(tx, [news].flat() as readonly Announcement[]),
  audit: (entries) => auditAll(tx, [entries].flat()),
  now: (clock) => clock.now(tx),
})
