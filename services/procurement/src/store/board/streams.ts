import { isIn } from '@gongshi/domain-kit'
import { type Condition, where } from '@gongshi/service-kit'
import { type NoticeState, noticeMoves, noticeStates } from '../../domain/notice/states.ts'

/** How a list is ordered. */
export type BoardOrder = 'CLOSES_SOONEST' | 'PUBLISHED_NEWEST' | 'CHANGED_NEWEST' | 'BUDGET_LARGEST'

/** Where a page ended: the segment of the list, the value it is ordered by, the id. */
export type BoardCursor = { segment: number; value: Date | number | null; id: string }

/**
 * One run along an index: rows of one state in the order of one column.
 *
 * A list over several states is merged from one stream per state, so that every stream reads a page's worth of one index
 * and no list ever sorts the table.
 */
export type Stream = {
  state: NoticeState
  segment: number
  column: string
  direction: 'asc' | 'desc'
  /** Only notices with an end, or only those that have none. */
  only?: 'DATED' | 'UNDATED'
}

/** The streams of an order. Closing soonest: what is open first, then what stands still, then the most recently ended. */
export function streamsOf(
  order: BoardOrder,
  { state, latestOnly = false }: { state?: NoticeState; latestOnly?: boolean } = {},
): Stream[] {
  const wanted = statesOf({ state, latestOnly })
  if (order === 'PUBLISHED_NEWEST')
    return wanted.map((one) => ({ state: one, segment: 0, column: 'published_at', direction: 'desc' }))
  if (order === 'CHANGED_NEWEST')
    return wanted.map((one) => ({ state: one, segment: 0, column: 'changed_at', direction: 'desc' }))
  if (order === 'BUDGET_LARGEST')
    return wanted.map((one) => ({ state: one, segment: 0, column: 'budget_fen', direction: 'desc' }))
  return wanted.flatMap((one) => soonest(one))
}

/** The states a list is made of; a version that was replaced has a later one. */
export const statesOf = ({
  state,
  latestOnly,
}: {
  state?: NoticeState
  latestOnly?: boolean
}): NoticeState[] =>
  (state ? [state] : [...noticeStates]).filter((one) => !latestOnly || isIn(noticeMoves, one, 'latest'))

/** A notice that runs on into a year without a calendar has no end yet: it stands with those whose clock stands still (6.12). */
function soonest(state: NoticeState): Stream[] {
  if (state === 'OPEN')
    return [
      { state, segment: 0, column: 'closes_at', direction: 'asc', only: 'DATED' },
      { state, segment: 1, column: 'published_at', direction: 'desc', only: 'UNDATED' },
    ]
  if (state === 'SUSPENDED') return [{ state, segment: 1, column: 'published_at', direction: 'desc' }]
  return [{ state, segment: 2, column: 'closes_at', direction: 'desc' }]
}

/**
 * What is left of a stream after a cursor: at most two runs of the index, each a plain range.
 *
 * Rows without a value come last when descending: a version superseded while suspended has no end.
 */
export function restOf({ segment, column, direction }: Stream, after: BoardCursor | undefined): Condition[] {
  if (!after || segment > after.segment) return [where('true')]
  if (segment < after.segment) return []
  const further = direction === 'asc' ? '>' : '<'
  if (after.value === null) return [where(`${column} is null and id ${further} ?`, after.id)]
  const sameValue = where(`${column} = ? and id ${further} ?`, after.value, after.id)
  const beyond = where(`${column} ${further} ?`, after.value)
  return direction === 'asc' ? [sameValue, beyond] : [sameValue, beyond, where(`${column} is null`)]
}
