import { Readable } from 'node:stream'
import type { LoaderFunctionArgs } from 'react-router'
import { begun, noticePages } from '../../notice-query/notice-pages.ts'
import { webStream } from '../../server/web-stream.ts'
import { urls } from './urls.ts'
import { firstYear } from './years-of-notices.ts'

/** Pages that stand for themselves; a path after the language. */
const pages = [
  ...[
    '',
    '/notices',
    '/search',
    '/organizations',
    '/legacy-organizations',
    '/agencies',
    '/delegations',
    '/structure',
    '/register-feed',
    '/annual-reports',
    '/self-assessments',
    '/disclosures',
    '/appeals',
    '/supervision',
    '/self-regulation',
    '/credit',
    '/penalties',
  ],
  ...['/registrations/documents', '/catalogue', '/statistics', '/outages', '/about'],
]
/** The most addresses a file may hold (sitemaps.org). */
const most = 50_000

/** `/sitemaps/pages.xml`, `/sitemaps/notices-2026.xml`: each page in both languages. */
export const loader = async ({ params, request }: LoaderFunctionArgs) => {
  const { signal } = request
  const year = /^notices-(\d{4})\.xml$/.exec(params.file ?? '')?.[1]
  if (year ? Number(year) < firstYear : params.file !== 'pages.xml') throw new Response('', { status: 404 })
  const entries = year ? noticesOf(await begun(yearOfNotices(year, signal))) : standing()
  const body = Readable.from(urls(entries, most), { objectMode: false })
  signal.addEventListener('abort', () => body.destroy(), { once: true })
  return new Response(webStream(body), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  })
}

const yearOfNotices = (year: string, signal: AbortSignal) => {
  const filter = { publishedFrom: `${year}-01-01`, publishedTo: `${year}-12-31`, latestOnly: true }
  return noticePages({ filter, orderBy: 'PUBLISHED_NEWEST' }, signal)
}

async function* standing() {
  yield pages.map((path) => ({ path }))
}

async function* noticesOf(found: ReturnType<typeof noticePages>) {
  for await (const notices of found)
    yield notices.map(({ project, changedAt }) => ({ path: `/projects/${project.projectNo}`, changedAt }))
}
