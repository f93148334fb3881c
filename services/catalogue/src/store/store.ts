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
import { type Calendar, type CalendarKept, calendar } from './calendar.ts'
import { type Catalogues, catalogues } from './catalogues.ts'
import { type Classification, classification } from './classification.ts'
import { type NoticeUsages, noticeUsages } from './notice-usages.ts'
import { type PolicyDocuments, policyDocuments } from './policy-documents.ts'
import { type PolicyParameters, policyParameters } from './policy-parameters.ts'
import { type PublishedFigures, publishedFigures } from './published-figures.ts'
import { type ServiceItems, serviceItems } from './service-items.ts'

/** All this room keeps. */
export type Store = {
  catalogues: Catalogues
  items: ServiceItems
  classification: Classification
  documents: PolicyDocuments
  parameters: PolicyParameters
  calendar: Calendar
  figures: PublishedFigures
  usages: NoticeUsages
  /** What time it is, asked on this connection. */
  now: (clock: Clock) => Promise<Instant>
  announce: <N extends EventName>(event: Announcement<N>) => Promise<void>
  audit: (entry: AuditEntry) => Promise<void>
  /** All of the work or nothing; inside a transaction it joins in. */
  transaction: <T>(work: (tx: Store) => Promise<T>) => Promise<T>
}

/** Opens the store over a data source. */
export function openStore(dataSource: DataSource): Store {
  const kept: CalendarKept = {}
  return {
    ...storeOn(dataSource.manager, kept),
    transaction: (work) => inTransaction(dataSource, (tx) => work(storeOn(tx, {}))),
  }
}

/** The store inside a transaction somebody else began: a listener's, a timer's. */
export function storeOn(manager: EntityManager, kept: CalendarKept = {}): Store {
  const store: Store = {
    catalogues: catalogues(manager),
    items: serviceItems(manager),
    classification: classification(manager),
    documents: policyDocuments(manager),
    parameters: policyParameters(manager),
    calendar: calendar(manager, kept),
    figures: publishedFigures(manager),
    usages: noticeUsages(manager),
    now: (clock) => clock.now(manager),
    announce: (event) => announce(manager, event),
    audit: (entry) => audit(manager, entry),
    transaction: (work) => work(store),
  }
  return store
}
