import type { Instant } from '@gongshi/domain-kit'
import { all, type Condition, instantFromRow, type Keyset, type RawRow, where } from '@gongshi/service-kit'
import type { EntityManager } from 'typeorm'
import type { AdvanceNotice } from '../../domain/notice/notice.ts'
import { noticeStates } from '../../domain/notice/states.ts'
import type { NoticePolicies } from '../notice/notice-policies.ts'
import { noticeRows } from '../notice/notice-table.ts'
import { withPolicies } from '../notice/notices.ts'

import { askedOf } from './asked.ts'
import type { BoardFilter } from './board-filter.ts'
import { type BoardCursor, type BoardOrder, restOf, type Stream, statesOf, streamsOf } from './streams.ts'

/** What somebody wants to see of the notice board. */
export type BoardQuery = { filter: BoardFilter; order: BoardOrder; limit: number; after?: BoardCursor }
/** A notice with the place where the next page goes on. */
export type Posted = { notice: AdvanceNotice; keyset: Keyset }

/** The public notice board: pages whose cost does not grow with the board. */
export type Board = {
  page: (query: BoardQuery) => Promise<Posted[]>
  /** How many there are, up to 1000; null when there are more, or when counting would mean reading the board. */
  count: (filter: BoardFilter) => Promise<number | null>
  /** When any notice last changed; null while there is none. */
  changedAt: () => Promise<Instant | null>
}

const COUNTED_UP_TO = 1_000
/** The end of the index in each state: however many notices there are, as many rows as states are read. */
const latestOfEach = noticeStates
  .map(() => 'select max(changed_at) as at from notice where state = ?')
  .join(' union all ')

export function boardIn(tx: EntityManager, policies: NoticePolicies): Board {
  return {
    page: async ({ filter, order, limit, after }) => {
      const asked = await askedOf(tx, filter)
      const streams = streamsOf(order, filter)
      const runs = streams.flatMap((stream) =>
        restOf(stream, after).map((rest) => runOf(stream, [...asked.conditions, rest], limit)),
      )
      if (runs.length === 0) return []
      const { sql, parameters } = union(runs)
      const rows = (await tx.query(sql, parameters)) as RawRow[]
      const page = rows
        .map((row) => placed(row, streams))
        .sort(byPlace)
        .slice(0, limit)
      const notices = await withPolicies(
        tx,
        policies,
        page.map(({ row }) => noticeRows.fromRow(row)),
      )
      return notices.map((notice, at) => ({ notice, keyset: page[at]!.keyset }))
    },
    count: async (filter) => {
      const asked = await askedOf(tx, filter)
      const isCheap =
        asked.isRare || filter.purchaserUscc || isPlain(filter) || (filter.serviceCode?.length ?? 0) >= 3
      if (!isCheap) return null
      const states = statesOf(filter)
      if (states.length === 0) return 0
      const state = filter.state || filter.latestOnly ? [where('state in (?)', states)] : []
      const { sql, parameters } = all([...state, ...asked.conditions])
      const [row] = await tx.query(
        `select count(*) as count from (select 1 from notice where ${sql} limit ${COUNTED_UP_TO + 1}) few`,
        [...parameters],
      )
      return Number(row.count) > COUNTED_UP_TO ? null : Number(row.count)
    },
    changedAt: async () => {
      const [row] = await tx.query(`select max(at) as at from (${latestOfEach}) latest`, [...noticeStates])
      return instantFromRow(row.at)
    },
  }
}

/** No condition but the state: the first thousand rows of an index tell. */
const isPlain = ({ state: _state, latestOnly: _latest, closesBy: _by, ...rest }: BoardFilter): boolean =>
  Object.values(rest).every((value) => value === undefined)

function runOf(
  { state, column, direction, only }: Stream,
  conditions: readonly Condition[],
  limit: number,
): Condition {
  const dated = only ? [where(`closes_at is ${only === 'DATED' ? 'not null' : 'null'}`)] : []
  const { sql, parameters } = all([where('state = ?', state), ...dated, ...conditions])
  return where(
    `(select * from notice where ${sql} order by ${column} ${direction}, id ${direction} limit ${limit})`,
    ...parameters,
  )
}

function union(runs: readonly Condition[]): { sql: string; parameters: unknown[] } {
  return {
    sql: runs.map(({ sql }) => sql).join(' union all '),
    parameters: runs.flatMap(({ parameters }) => parameters),
  }
}

type Placed = { row: RawRow; stream: Stream; value: number | null; keyset: Keyset }

function placed(row: RawRow, streams: readonly Stream[]): Placed {
  const kind = row.closes_at === null ? 'UNDATED' : 'DATED'
  const stream = streams.find(({ state, only }) => state === row.state && (!only || only === kind))!
  const cell = row[stream.column] as Date | string | number | null
  const isInstant = stream.column.endsWith('_at')
  const value = cell === null ? null : isInstant ? new Date(cell).getTime() : Number(cell)
  const said = value !== null && isInstant ? instantFromRow(cell as Date)!.toString() : value
  return { row, stream, value, keyset: [stream.segment, said, String(row.id)] }
}

/** Segments in turn; inside one by value and id, whatever has no value last. */
function byPlace(a: Placed, b: Placed): number {
  if (a.stream.segment !== b.stream.segment) return a.stream.segment - b.stream.segment
  const sign = a.stream.direction === 'asc' ? 1 : -1
  if (a.value !== b.value) return a.value === null ? 1 : b.value === null ? -1 : sign * (a.value - b.value)
  return sign * (String(a.row.id) < String(b.row.id) ? -1 : 1)
}
