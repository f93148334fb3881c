import { filesIn, importsIn, type RoomStore, storeOver, storeWithin } from '@gongshi/service-kit'
import type { DataSource, EntityManager } from 'typeorm'
import { type CalendarKept, calendar } from './calendar/calendar.ts'
import { fixedHolidays } from './calendar/fixed-holidays.ts'
import { catalogues } from './catalogue/catalogues.ts'
import { classification } from './classification/classification.ts'
import { publishedFigures } from './figures/published-figures.ts'
import { noticeUsages } from './notice-usage/notice-usages.ts'
import { policyDocuments } from './policy/policy-documents.ts'
import { policyParameters } from './policy/policy-parameters.ts'
import { policyChanges } from './policy-change/policy-changes.ts'
import { serviceItems } from './service-item/service-items.ts'

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
  files: filesIn(tx),
  imports: importsIn(tx),
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
