import { describe, expect, test } from '@jest/globals'
import { z } from 'zod'
import { inOrder, RESERVE_MS } from './in-order.ts'
import { longerBy, slowOperations } from './slow-operations.ts'
import { slowOperationsSetting } from './slow-operations-setting.ts'
import { timeFor, WAIT_HEADER } from './told-to-room.ts'
import { waits } from './waits.ts'

const why = 'for this test'

describe('code 8: whoever waits outside waits longer than whoever waits inside', () => {
  const outer = { ms: 1000, why }
  test('an inner wait that ends the reserve before the outer one', () => {
    const table = { outer, inner: { ms: 1000 - RESERVE_MS, inside: 'outer', why } }
    expect(inOrder(table)).toBe(table)
  })

  test('must fail: one millisecond longer; a row that is none', () => {
    expect(() =>
      inOrder({
        outer,
        inner: { ms: 1001 - RESERVE_MS, inside: 'outer', why },
        lost: { ms: 1, inside: 'nowhere', why },
      }),
    ).toThrow(/inner .* does not end before outer .*; lost stands inside nowhere/)
  })

  test('board, gateway, room, neighbour and statement, in this order', () => {
    const chain = [waits.page, waits.request, waits.asked, waits.room, waits.neighbour, waits.figures]
    expect(chain.map(({ ms }) => ms)).toEqual([5000, 3000, 2200, 2000, 1500, 1000])
    expect(waits.statement.ms).toBeLessThan(waits.room.ms)
  })
})

describe('a room ends before whoever asked it hangs up', () => {
  const told = (ms?: string) => timeFor(ms === undefined ? {} : { [WAIT_HEADER]: ms })
  test.each([
    [undefined, waits.room.ms],
    ['2200', 2000],
    ['1500', 1300],
    ['5200', 5000],
    // whatever is told, there is some time, and an end
    ['0', 200],
    ['999999', 60_000],
    ['soon', waits.room.ms],
    ['-1', waits.room.ms],
    ['99999999', waits.room.ms],
  ])('told %p: %p ms', (ms, mine) => expect(told(ms)).toBe(mine))
})

describe('SLOW_OPERATIONS: what may take longer, by its name', () => {
  const read = (text?: string) => slowOperationsSetting.parse(text)
  test('the table, and over it what the setting says', () => {
    expect(read()).toEqual(slowOperations)
    expect(read('Annual=4000, EveryNotice=9000')).toEqual({
      ...slowOperations,
      Annual: 4000,
      EveryNotice: 9000,
    })
  })
  test('as much longer on each wait, nothing for all others', () => {
    const slow = read('Annual=4000')
    expect([longerBy('Annual', slow), longerBy('HomePage', slow), longerBy(undefined, slow)]).toEqual([
      1000, 0, 0,
    ])
    expect(longerBy('toString', slow)).toBe(0)
  })
  test.each(['Annual', 'Annual=', 'Annual=2999', 'Annual=60001', 'Annual=4e3', 'A B=4000', 'Annual=4000=1'])(
    'must fail: %p',
    (text) =>
      expect(() =>
        z.object({ SLOW_OPERATIONS: slowOperationsSetting }).parse({ SLOW_OPERATIONS: text }),
      ).toThrow('SLOW_OPERATIONS'),
  )
})
