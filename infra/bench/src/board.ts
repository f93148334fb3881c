import type { House } from '@gongshi/sandbox'
import { quantile } from './quantile.ts'

export type BoardFigure = { notices: number; page: string; p50Ms: number; p95Ms: number }

const QUERY = `query ($after: String, $order: NoticeOrder) {
  notices(filter: { state: OPEN }, orderBy: $order, first: 20, after: $after) {
    edges { node { noticeNo closesOn project { title budget { text } purchaser { name } serviceItem { name } } } }
    pageInfo { endCursor hasNextPage }
  }
}`
type Page = { notices: { edges: unknown[]; pageInfo: { endCursor: string; hasNextPage: boolean } } }

const ORDERS = ['CLOSES_SOONEST', 'PUBLISHED_NEWEST', 'BUDGET_LARGEST'] as const
const PAGES = 60

/** Pages of the notice board through the gateway: the first one, and pages further and further in, in every order. */
export async function board(house: House, notices: number): Promise<BoardFigure[]> {
  const figures: BoardFigure[] = []
  for (const order of ORDERS) {
    const first: number[] = []
    for (let time = 0; time < PAGES; time++) first.push((await page(house, order, null)).ms)
    figures.push(figure(notices, `${order}, first page`, first.slice(10)))
    const deep: number[] = []
    let after: string | null = null
    for (let time = 0; time < Math.min(PAGES, notices / 20 - 2); time++) {
      const found = await page(house, order, after)
      deep.push(found.ms)
      after = found.after
    }
    figures.push(figure(notices, `${order}, pages 11 and on`, deep.slice(10)))
  }
  return figures
}

const figure = (notices: number, page_: string, ms: readonly number[]): BoardFigure => ({
  notices,
  page: page_,
  p50Ms: quantile(ms, 0.5),
  p95Ms: quantile(ms, 0.95),
})

async function page(
  { urls }: House,
  order: string,
  after: string | null,
): Promise<{ ms: number; after: string }> {
  const started = performance.now()
  const answer = await fetch(urls.gateway, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY, variables: { order, after } }),
  })
  const { data, errors } = (await answer.json()) as { data?: Page; errors?: unknown }
  if (errors || data?.notices.edges.length !== 20)
    throw new Error(`no page: ${JSON.stringify(errors ?? data).slice(0, 500)}`)
  return { ms: performance.now() - started, after: data.notices.pageInfo.endCursor }
}
