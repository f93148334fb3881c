import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import { MoreRegistrarsDocument, type RegistrarsFragment } from '../../graph/documents.generated/graphql.ts'
import { GraphAway } from '../../graph/graph-away.ts'

type Registrar = RegistrarsFragment['edges'][number]['node']
type Page = RegistrarsFragment | null | undefined

/** More pages than this are no province. */
const MOST_PAGES = 20

/** Every registrar there is, as a clerk may know of them. */
export const allRegistrars = (request: Request, first: Page): Promise<readonly Registrar[] | undefined> =>
  registrarsFrom(
    first,
    async (after) => (await askAsClerk(request, MoreRegistrarsDocument, { after })).data.registrars,
  )

/**
 * Every registrar there is, page after page.
 *
 * @returns nothing where one of the pages cannot be had: a part of them would pass for all
 */
export async function registrarsFrom(
  first: Page,
  pageAfter: (after: string) => Promise<Page>,
): Promise<readonly Registrar[] | undefined> {
  const found: Registrar[] = []
  let page = first
  for (let read = 1; page; read += 1) {
    found.push(...page.edges.map(({ node }) => node))
    const { hasNextPage, endCursor } = page.pageInfo
    if (!hasNextPage || !endCursor || read === MOST_PAGES) return found
    page = await pageAfter(endCursor).catch(nothingWhenAway)
  }
  return undefined
}

/** What was asked for beside them stands, though the graph went away between two pages. */
const nothingWhenAway = (failure: unknown): undefined => {
  if (!(failure instanceof GraphAway)) throw failure
}
