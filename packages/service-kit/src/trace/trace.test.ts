import { describe, expect, test } from '@jest/globals'
import { carriedOn, carryingOn, traceIdIn, traceOf } from './trace.ts'

const ID = '4bf92f3577b34da6a3ce929d0e0e4736'
const PARENT = `00-${ID}-00f067aa0ba902b7-01`

describe('a traceparent (W3C Trace Context)', () => {
  test('is carried with its state beside our own id', () => {
    expect(traceOf('our-own-id', { traceparent: PARENT, tracestate: 'vendor=1' })).toEqual({
      'x-request-id': 'our-own-id',
      traceparent: PARENT,
      tracestate: 'vendor=1',
    })
  })

  test('of a later version may say more', () => {
    expect(traceIdIn(`01-${ID}-00f067aa0ba902b7-01-what-comes`)).toBe(ID)
  })

  test.each([
    `00-${ID}-00f067aa0ba902b7-01-more`,
    `ff-${ID}-00f067aa0ba902b7-01`,
    `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`,
    `00-${ID}-${'0'.repeat(16)}-01`,
    `00-${ID.toUpperCase()}-00f067aa0ba902b7-01`,
    '00-abc-def-01',
    '',
  ])('must fail: %p is none, and its state goes with it', (traceparent) => {
    expect(traceOf('our-own-id', { traceparent, tracestate: 'vendor=1' })).toEqual({
      'x-request-id': 'our-own-id',
    })
  })
})

test('whatever is done for a request knows its trace; nothing else does', async () => {
  const trace = traceOf('our-own-id', {})
  expect(await carryingOn(trace, async () => Promise.resolve().then(carriedOn))).toBe(trace)
  expect(carriedOn()).toEqual({})
})
