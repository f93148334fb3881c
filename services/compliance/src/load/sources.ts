import { type ImportReport, importRows, orBadRow } from '@gongshi/service-kit'
import type { Deciding } from '../commands/context.ts'
import { enterListing } from '../commands/enter-listing.ts'
import { enterPenalty } from '../commands/enter-penalty.ts'
import { enterRecord } from '../commands/enter-record.ts'
import { listingRow } from './listing-row.ts'
import { penaltyRow } from './penalty-row.ts'
import { recordRow } from './record-row.ts'

/** A file of the city as it was found. */
export type File = { file: string; text: string }

/** One file of the city and who reads it. */
export type Source = { file: string; read: (context: Deciding, source: File) => Promise<ImportReport> }

/** What this room imports. */
export const sources: readonly Source[] = [
  {
    file: 'enforcement/penalties.csv',
    read: (context, source) =>
      importRows({ ...source, shape: penaltyRow, load: (row) => enterPenalty(context, row) }),
  },
  {
    file: 'synthetic/credit-listings.csv',
    read: (context, source) =>
      importRows({
        ...source,
        shape: listingRow,
        load: async (row) => orBadRow(await enterListing(context, row)),
      }),
  },
  {
    file: 'synthetic/credit-records.csv',
    read: (context, source) =>
      importRows({
        ...source,
        shape: recordRow,
        load: async (row) => orBadRow(await enterRecord(context, row)),
      }),
  },
]
