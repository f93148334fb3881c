import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import { MoreRegistrarsDocument, type RegistrarsFragment } from '../../graph/documents.generated/graphql.ts'

type Registrar = RegistrarsFragment['edges'][number]['node']

/** More pages than this are no province. */
const MOST_PAGES = 20

/** Every registrar there is, page after page; what could be had where the graph went away between two. */
export async function allRegistrars(
  request: Request,
  first: RegistrarsFragment,
): Promise<readonly Registrar[]> {
  const found: Registrar[] = []
  for (
    let page: RegistrarsFragment | null | undefined = first, read = 0;
    page && read < MOST_PAGES;
    read += 1
  ) {
    found.push(...page.edges.map(({ node }) => node))
    const after: string | null | undefined = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined
    page = after ? (await askAsClerk(request, MoreRegistrarsDocument, { after })).data.registrars : undefined
  }
  return found
}
