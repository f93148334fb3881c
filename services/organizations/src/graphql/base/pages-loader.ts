import type { Uscc } from '@gongshi/domain-kit'
import DataLoader from 'dataloader'

/** A page of what an organization has: so many, from behind one on, of one sort where it has several. */
type Page<Sort> = { uscc: Uscc; limit: number; before: string | null; sort?: Sort | undefined }

/**
 * A loader of pages for one request: the same page of many organizations is one statement.
 *
 * @param read rows of many organizations, so many of each
 */
export function pagesLoader<Row extends { uscc: Uscc }, Sort extends string = never>(
  read: (
    codes: readonly Uscc[],
    limit: number,
    before: string | null,
    sort: Sort | undefined,
  ) => Promise<readonly Row[]>,
): DataLoader<Page<Sort>, readonly Row[], string> {
  const pageOf = ({ limit, before, sort }: Page<Sort>) => `${limit} ${before} ${sort}`
  return new DataLoader(
    async (asked: readonly Page<Sort>[]) => {
      const alike = Map.groupBy(asked, pageOf)
      const found = await Promise.all(
        [...alike].map(async ([page, [first, ...rest]]) => {
          const codes = [first!, ...rest].map(({ uscc }) => uscc)
          return [page, await read(codes, first!.limit, first!.before, first!.sort)] as const
        }),
      )
      const pages = new Map(found)
      return asked.map((page) => (pages.get(pageOf(page)) ?? []).filter((row) => row.uscc === page.uscc))
    },
    { cacheKeyFn: (page) => `${page.uscc} ${pageOf(page)}` },
  )
}
