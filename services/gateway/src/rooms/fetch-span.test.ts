import { RESERVE_MS } from '@gongshi/service-kit/waits'
import { describe, expect, test } from '@jest/globals'
import type { GatewayContext } from '../gateway-context.ts'
import { openFetchSpan } from './fetch-span.ts'

const { signal } = new AbortController()
const spanWith = (ms: number) => {
  const span = openFetchSpan({ signal, endsAtMs: performance.now() + ms } as GatewayContext, 2350)
  span.end()
  return span.leftMs
}

describe('what is left of a request for one fetch', () => {
  test('in whole steps, less the reserve: equal questions of one moment are told the same', () => {
    expect(spanWith(3000 + RESERVE_MS + 50)).toBe(3000)
    expect(spanWith(500 + RESERVE_MS + 50)).toBe(500)
  })

  test('nothing when it is over', () => expect(spanWith(RESERVE_MS - 1)).toBe(0))
})
