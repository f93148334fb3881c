import { portalConfig } from '../../config.ts'
import { xml, xmlHead } from '../../feed/xml.ts'

/** A page after its language, and when it last changed. */
export type Found = { path: string; changedAt?: string }

const opening = `${xmlHead}\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n`

/** The addresses of pages as a sitemap, page by page: each with the same page in the other language. */
export async function* urls(pages: AsyncIterable<readonly Found[]>, most: number): AsyncGenerator<string> {
  yield opening
  let left = Math.floor(most / 2)
  for await (const found of pages) {
    const taken = found.slice(0, left)
    left -= taken.length
    if (taken.length > 0) yield taken.map(both).join('')
    if (left === 0) break
  }
  yield '</urlset>\n'
}

const both = ({ path, changedAt }: Found): string => {
  const at = (language: string) => xml(new URL(`/${language}${path}`, portalConfig().PUBLIC_URL).href)
  const others = ['zh', 'en']
    .map(
      (one) => `<xhtml:link rel="alternate" hreflang="${one === 'zh' ? 'zh-CN' : one}" href="${at(one)}"/>`,
    )
    .join('')
  const changed = changedAt ? `<lastmod>${changedAt}</lastmod>` : ''
  return ['zh', 'en'].map((one) => `<url><loc>${at(one)}</loc>${changed}${others}</url>\n`).join('')
}
