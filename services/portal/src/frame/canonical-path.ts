/** What of an address says which page it is; anything else somebody hung on it is left out. */
const meant = [
  ...['q', 'purchaser', 'service', 'division', 'state', 'from', 'to', 'publishedFrom', 'publishedTo'],
  ...['order', 'after', 'on', 'within', 'versions', 'list', 'type', 'status'],
]

/** The one address of a page: what its query means, in one order, without what is empty or not ours. */
export const canonicalPath = (pathname: string, search: string): string => {
  const given = new URLSearchParams(search)
  const kept = meant.flatMap((name) => {
    const value = given.get(name)?.trim()
    return value ? [[name, value]] : []
  })
  return kept.length ? `${pathname}?${new URLSearchParams(kept)}` : pathname
}
