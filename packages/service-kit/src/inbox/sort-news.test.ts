import { describe, expect, test } from '@jest/globals'
import type { WireEvent } from '../outbox/wire.ts'
import { sortNews } from './sort-news.ts'

const event = (eventId: string, aggregateVersion: number, after?: string): WireEvent => ({
  eventId,
  name: 'notice.published.v1',
  aggregateId: 'notice-1',
  aggregateVersion,
  occurredAt: '2026-03-02T02:00:00Z',
  body: {},
  ...(after ? { after } : {}),
})
const ids = (sorted: ReturnType<typeof sortNews>) => ({
  apply: sorted.apply.map(({ event }) => event.eventId),
  park: sorted.park.map(({ eventId }) => eventId),
  done: sorted.done.map(({ eventId }) => eventId),
})

describe('out-of-order versions are parked, replays are harmless (R-19)', () => {
  test('one job with versions in disorder is applied in their order', () => {
    const sorted = sortNews([event('c', 3, 'b'), event('a', 1), event('b', 2, 'a')], new Map())
    expect(ids(sorted)).toEqual({ apply: ['a', 'b', 'c'], park: [], done: [] })
  })

  test('a version whose predecessor has not come is parked, and so is what follows it', () => {
    const sorted = sortNews([event('c', 3, 'b'), event('d', 4, 'c')], new Map())
    expect(ids(sorted)).toEqual({ apply: [], park: ['c', 'd'], done: [] })
  })

  test('an event that was parked already is not parked twice', () => {
    const sorted = sortNews([event('c', 3, 'b')], new Map([['c', 'parked']]))
    expect(ids(sorted)).toEqual({ apply: [], park: [], done: [] })
  })

  test('a parked event is applied when its predecessor has been, or when the producer says there is none', () => {
    const standing = new Map([
      ['b', 'applied'],
      ['c', 'parked'],
    ] as const)
    expect(sortNews([event('c', 3, 'b')], standing).apply).toMatchObject([{ known: true }])
    expect(sortNews([event('c', 3)], new Map([['c', 'parked']])).apply).toMatchObject([{ known: true }])
  })

  test('a replay is done, not applied again', () => {
    const sorted = sortNews([event('a', 1), event('a', 1)], new Map([['a', 'applied']]))
    expect(ids(sorted)).toEqual({ apply: [], park: [], done: ['a'] })
  })
})
