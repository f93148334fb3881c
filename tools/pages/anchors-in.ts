/** Where a link may lead to inside a page: what it marks by name, and its headings. */
export function anchorsIn(page: string): ReadonlySet<string> {
  const marked = [...page.matchAll(/<a id="([^"]+)"><\/a>/g)].map(([, id]) => id!)
  const headings = [...page.matchAll(/^#+ (.*)$/gm)].map(([, heading]) => slugOf(heading!))
  return new Set([...marked, ...headings])
}

/** A heading as it stands in an address: lower case, blanks as dashes, no marks. */
const slugOf = (heading: string): string =>
  heading
    .replace(/<[^>]*>/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-')
