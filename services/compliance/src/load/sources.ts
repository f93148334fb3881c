import { type CivilDate, civilDateOf, Temporal } from '@gongshi/domain-kit'
import { type FolderSource, importRows, notAfter, orBadRow } from '@gongshi/service-kit'
import type { Deciding } from '../commands/context.ts'
import { enterListing } from '../commands/credit-listing/enter-listing.ts'
import { enterRecord } from '../commands/credit-record/enter-record.ts'
import { enterPenalty } from '../commands/penalty/enter-penalty.ts'
import { listingRow } from './listing-row.ts'
import { penaltyRow } from './penalty-row.ts'
import { recordRow } from './record-row.ts'

/** What this room imports. */
export const sources: readonly FolderSource<Deciding>[] = [
  {
    file: 'enforcement/penalties.csv',
    read: (context, source) =>
      importRows({
        ...source,
        shape: penaltyRow,
        load: async (row) => {
          const today = civilDateOf(await context.clock.now())
          notAfter(today, { date_or_year: row.datedOn ?? yearOf(row.datedYear) })
          return enterPenalty(context, row)
        },
      }),
  },
  {
    file: 'synthetic/credit-listings.csv',
    read: (context, source) =>
      importRows({
        ...source,
        shape: listingRow,
        load: async (row) => {
          const { listedOn, removedOn } = row
          notAfter(civilDateOf(await context.clock.now()), { listedOn, removedOn })
          return orBadRow(await enterListing(context, row))
        },
      }),
  },
  {
    file: 'synthetic/credit-records.csv',
    read: (context, source) =>
      importRows({
        ...source,
        shape: recordRow,
        load: async (row) => {
          const { formedOn, enteredOn } = row
          notAfter(civilDateOf(await context.clock.now()), { formedOn, enteredOn })
          return orBadRow(await enterRecord(context, row))
        },
      }),
  },
]

const yearOf = (year: number | null): CivilDate | null =>
  year === null ? null : Temporal.PlainDate.from({ year, month: 1, day: 1 })
