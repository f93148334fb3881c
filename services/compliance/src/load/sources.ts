import { type CivilDate, civilDateOf, Temporal } from '@gongshi/domain-kit'
import { type FolderSource, importKindFile, importRows, notAfter } from '@gongshi/service-kit'
import type { Deciding } from '../commands/context.ts'
import { enterPenalty } from '../commands/penalty/enter-penalty.ts'
import { listingKind } from './kinds/listing-kind.ts'
import { recordKind } from './kinds/record-kind.ts'
import { penaltyRow } from './penalty-row.ts'

/** What this room imports; listings and records as a department does with files of its own. */
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
  { file: 'synthetic/credit-listings.csv', read: importKindFile(listingKind) },
  { file: 'synthetic/credit-records.csv', read: importKindFile(recordKind) },
]

const yearOf = (year: number | null): CivilDate | null =>
  year === null ? null : Temporal.PlainDate.from({ year, month: 1, day: 1 })
