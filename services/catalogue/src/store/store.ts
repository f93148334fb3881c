import { type RoomStore, storeOver, storeWithin } from '@gongshi/service-kit'
import type { DataSource, EntityManager } from 'typeorm'
import { type CalendarKept, calendar } from './calendar.ts'
import { catalogues } from './catalogues.ts'
import { classification } from './classification.ts'
import { fixedHolidays } from './fixed-holidays.ts'
import { noticeUsages } from './notice-usages.ts'
import { policyChanges } from './policy-changes.ts'
import { policyDocuments } from './policy-documents.ts'
import { policyParameters } from './policy-parameters.ts'
import { publishedFigures } from './published-figures.ts'
import { serviceItems } from './service-items.ts'

const nounsIn = (tx: EntityManager, kept: CalendarKept = {}) => ({
  catalogues: catalogues(tx),
  items: serviceItems(tx),
  classification: classification(tx),
  documents: policyDocuments(tx),
  parameters: policyParameters(tx),
  policyChanges: policyChanges(tx),
  calendar: calendar(tx, kept),
  fixedHolidays: fixedHolidays(tx),
  figures: publishedFigures(tx),
  usages: noticeUsages(tx),
})

/** All this room keeps. */
export type Store = RoomStore<ReturnType<typeof nounsIn>>

/** The room's tables behind its nouns; outside transactions the calendar is kept in memory. */
export function openStore(dataSource: DataSource): Store {
  const kept: CalendarKept = {}
  return { ...storeOver(dataSource, nounsIn), calendar: calendar(dataSource.manager, kept) }
}

/** The same inside a transaction that has begun: a listener's, a timer's. */
export const storeIn = (tx: EntityManager): Store => storeWithin(tx, nounsIn)
