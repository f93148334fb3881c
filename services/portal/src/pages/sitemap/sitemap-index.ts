import { portalConfig } from '../../config.ts'
import { xml, xmlHead } from '../../feed/xml.ts'
import { askGraph } from '../../graph/ask-graph.ts'
import { SitemapDocument } from '../../graph/documents.generated/graphql.ts'
import { firstYear } from './years-of-notices.ts'

/** `/sitemap.xml`: where search engines find every public page; notices by the year of their publication. */
export const loader = async () => {
  const { data } = await askGraph(SitemapDocument, {})
  const last = Number((data.clock?.today ?? new Date().toISOString()).slice(0, 4))
  const years = Array.from({ length: last - firstYear + 1 }, (_, at) => last - at)
  const files = ['/sitemaps/pages.xml', ...years.map((year) => `/sitemaps/notices-${year}.xml`)]
  const lines = files.map(
    (path) => `<sitemap><loc>${xml(new URL(path, portalConfig().PUBLIC_URL).href)}</loc></sitemap>`,
  )
  const text = `${xmlHead}\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join('\n')}\n</sitemapindex>\n`
  return new Response(text, { headers: { 'content-type': 'application/xml; charset=utf-8' } })
}
