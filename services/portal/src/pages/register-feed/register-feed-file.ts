import type { LoaderFunctionArgs } from 'react-router'
import { portalConfig } from '../../config.ts'
import { askGraph } from '../../graph/ask-graph.ts'
import { RegisterFeedDocument } from '../../graph/documents.generated/graphql.ts'
import { GraphAway } from '../../graph/graph-away.ts'
import { whole } from '../../graph/whole.ts'
import { conditional } from '../../server/conditional.ts'
import { askedOf, MOST, registerPage } from './register-page.ts'

const type = { 'content-type': 'application/json; charset=utf-8' }
/** Kept on the way, and asked about again each time: a page that is not full yet grows. */
const kept = { 'cache-control': 'public, no-cache' }

/** `/feeds/register.json?after=120&limit=25`: the register's entries behind a position (S01, ADR 56). */
export const loader = async ({ request }: LoaderFunctionArgs) => {
  const asked = askedOf(new URL(request.url).searchParams)
  if (!asked) return Response.json({ error: unreadable }, { status: 400, headers: type })
  const { after, limit: first } = asked
  const answer = await askGraph(RegisterFeedDocument, { after, first }, { signal: request.signal })
  const entries = whole(answer, 'registerEntries')
  // an entry of which a part could not be had may not pass for what was told
  if (answer.failures.length > 0) throw new GraphAway(answer.failures)
  const address = (path: string) => new URL(path, portalConfig().PUBLIC_URL).href
  const body = JSON.stringify(registerPage(asked, entries, address))
  return conditional(
    request,
    { mark: body, isBody: true },
    () => new Response(body, { headers: { ...type, ...kept } }),
  )
}

const unreadable = {
  code: 'INPUT_INVALID',
  zh: `after 须为不小于 0 的整数，limit 须为 1 至 ${MOST} 的整数。`,
  en: `after is a whole number from 0 on, limit one from 1 to ${MOST}.`,
}
