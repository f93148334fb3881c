import type { CivilDate } from '@gongshi/domain-kit'
import DataLoader from 'dataloader'
import type { PublishedRecord } from '../domain/credit-record/publish-record.ts'
import type { RecordPlace, RecordsOf } from '../store/credit-record/record-pages.ts'
import type { Store } from '../store/store.ts'

/** One organization's page of records. */
export type RecordPageKey = RecordsOf & { size: number; after: RecordPlace | null }

/** Pages of many organizations: one read for all that ask for the same page. */
export function recordPageLoader(store: Store, today: () => Promise<CivilDate>) {
  return new DataLoader<RecordPageKey, readonly PublishedRecord[], string>(
    async (keys) => {
      const day = await today()
      const pages = new Map(
        await Promise.all(
          [...Map.groupBy(keys, samePage)].map(async ([page, asked]) => {
            const { size, after } = asked[0]!
            return [page, await store.records.pagesVisible({ of: asked, today: day, size, after })] as const
          }),
        ),
      )
      return keys.map((key) => pages.get(samePage(key))?.get(key.uscc) ?? [])
    },
    { cacheKeyFn: (key) => JSON.stringify(key) },
  )
}

const samePage = ({ size, after }: RecordPageKey): string => JSON.stringify([size, after])
