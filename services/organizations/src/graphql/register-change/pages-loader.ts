import type { Uscc } from '@gongshi/domain-kit'
import DataLoader from 'dataloader'

/** A page of what an organization has: so many, from behind one on. */
type Page = { uscc: Uscc; limit: number; before: string | null }

/**
 * A loader of pages for one request: the same page of many organizations is one statement.
 *
 * @param read rows of many organizations, so many of each
 */
export function pagesLoader<Row extends { uscc: Uscc }>(
  read: (codes: readonly Uscc[], limit: number, before: string | null) => Promise<readonly Row[]>,
): DataLoader<Page, readonly Row[], string> {
  return new DataLoader(
    async (asked: readonly Page[]) => {
      const alike = Map.groupBy(asked, ({ limit, before }) => `${limit} ${before}`)
      const found = await Promise.all(
        [...alike].map(async ([page, [first, ...rest]]) => {
          const codes = [first!, ...rest].map(({ uscc }) => uscc)
          return [page, await read(codes, first!.limit, first!.before)] as const
        }),
      )
      const pages = new Map(found)
      return asked.map(({ uscc, limit, before }) =>
        (pages.get(`${limit} ${before}`) ?? []).filter((row) => row.uscc === uscc),
      )
    },
    { cacheKeyFn: ({ uscc, limit, before }) => `${uscc} ${limit} ${before}` },
  )
}
