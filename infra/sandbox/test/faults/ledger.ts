import { dataOf } from '../house/ask.ts'
import type { HouseUnderTest } from '../house/open-house.ts'
import { until } from '../house/until.ts'
import { CODES } from './many-notices.ts'

/** What the databases say about notices: open ones, closed ones, and everything that would be wrong. */
export type Ledger = {
  open: number
  closed: number
  /** Closed before their end by the database's clock. */
  early: number
  /** Closing events in the outbox, and notices that have another number of them than one. */
  announced: number
  notOnce: number
  /** What the catalogue heard. */
  heard: { open: number; closed: number }
}

/** Reads all of it at once. */
export async function ledgerOf(house: HouseUnderTest): Promise<Ledger> {
  const { rows } = house
  const [count] = await rows<Record<'open' | 'closed' | 'early', string | null>>(
    'procurement',
    `select sum(state = 'OPEN') open, sum(state = 'CLOSED') closed,
       sum(state = 'CLOSED' and (closed_at is null or closed_at < closes_at)) early from notice`,
  )
  const [events] = await rows<Record<'announced' | 'notOnce', string | null>>(
    'procurement',
    `select coalesce(sum(times), 0) announced, coalesce(sum(coalesce(times, 0) <> 1), 0) notOnce
       from notice n left join (
         select json_unquote(json_extract(body, '$.noticeId')) id, count(*) times
           from outbox where name = 'notice.closed.v1' group by 1
       ) told on told.id = n.id
       where n.state = 'CLOSED'`,
  )
  return {
    open: Number(count?.open),
    closed: Number(count?.closed),
    early: Number(count?.early),
    announced: Number(events?.announced),
    notOnce: Number(events?.notOnce),
    heard: await usageOf(house),
  }
}

/**
 * The ledger, read from its beginning once the catalogue has heard of so many that closed: one that was begun before may have counted
 * those that closed meanwhile as open.
 *
 * @param within milliseconds
 */
export async function ledgerOnceHeard(
  house: HouseUnderTest,
  { closed, within }: { closed: number; within: number },
): Promise<Ledger> {
  await until(
    () => ledgerOf(house),
    ({ heard }) => heard.closed === closed,
    within,
  )
  return ledgerOf(house)
}

async function usageOf({ ask }: HouseUnderTest): Promise<Ledger['heard']> {
  const fields = CODES.map((code) => `${code}: serviceItem(code: "${code}") { noticeUsage { open closed } }`)
  type Usage = Record<string, { noticeUsage: { open: number; closed: number } }>
  const items = Object.values(dataOf(await ask<Usage>(null, `{ ${fields.join(' ')} }`)))
  const sum = (of: 'open' | 'closed') => items.reduce((total, { noticeUsage }) => total + noticeUsage[of], 0)
  return { open: sum('open'), closed: sum('closed') }
}

/** The ledger when everything that should have closed has, once, on time, and the catalogue knows. */
export const settled = (closed: number): Ledger => ({
  open: 0,
  closed,
  early: 0,
  announced: closed,
  notOnce: 0,
  heard: { open: 0, closed },
})
