import type { RegisterFeedQuery } from '../../graph/documents.generated/graphql.ts'

type Connection = NonNullable<RegisterFeedQuery['registerEntries']>

/** What is asked of the feed: the entries behind a position, so many at most. */
export type Asked = { after: number; limit: number }

/** The most entries a page holds: as many as one question of the graph may cost (LIMIT_COST). */
export const MOST = 25

const LARGEST = 2_147_483_647

/** @returns undefined when the address does not say a position and a length of a page that there can be */
export const askedOf = (search: URLSearchParams): Asked | undefined => {
  const after = wholeNumber(search.get('after') ?? '0')
  const limit = wholeNumber(search.get('limit') ?? String(MOST))
  if (after === undefined || limit === undefined || limit < 1 || limit > MOST) return undefined
  return { after, limit }
}

const wholeNumber = (said: string): number | undefined =>
  /^\d{1,10}$/.test(said) && Number(said) <= LARGEST ? Number(said) : undefined

/**
 * A page of the feed as it is sent. Nothing of the moment is in it: while nothing new comes, and for a page that is full ever after, the
 * same question has the same bytes for an answer.
 */
export const registerPage = (
  asked: Asked,
  { edges, pageInfo }: Connection,
  addressOf: (path: string) => string,
) => {
  const entries = edges.map(({ node }) => node)
  const position = entries.at(-1)?.position ?? asked.after
  return {
    version: 1,
    after: asked.after,
    position,
    hasMore: pageInfo.hasNextPage,
    next: addressOf(`/feeds/register.json?after=${position}&limit=${asked.limit}`),
    entries,
  }
}
