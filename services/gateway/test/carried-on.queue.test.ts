import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { aGateway } from './a-gateway.ts'
import { type TinyCity, tinyCity } from './tiny-city.ts'

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736'
const traceparent = `00-${TRACE}-00f067aa0ba902b7-01`

describe('a trace goes on to the rooms (front-door 17)', () => {
  const seen: IncomingHttpHeaders[] = []
  const room = createServer((request, response) => {
    seen.push(request.headers)
    response.setHeader('content-type', 'application/json').end('{"data":{"listed":1,"list":2}}')
  })
  let gateway: Awaited<ReturnType<typeof aGateway>>
  beforeAll(async () => {
    await new Promise<void>((resolve) => room.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(room.address() as AddressInfo).port}/graphql`
    gateway = await aGateway({ organizations: url, compliance: url })
  })
  afterAll(async () => {
    await gateway.stop()
    room.close()
  })
  beforeEach(() => {
    seen.length = 0
  })

  test.each(['{ listed }', 'mutation { list }'])(
    'of %s, with its state; our own id is the trace’s',
    async (query) => {
      const response = await gateway.post({ query }, { traceparent, tracestate: 'vendor=1' })
      expect(response.headers.get('x-request-id')).toBe(TRACE)
      expect(seen).toMatchObject([{ traceparent, tracestate: 'vendor=1', 'x-request-id': TRACE }])
    },
  )

  test('beside an id of ours, which stays', async () => {
    await gateway.post({ query: '{ listed }' }, { traceparent, 'x-request-id': 'trace-of-a-test' })
    expect(seen).toMatchObject([{ traceparent, 'x-request-id': 'trace-of-a-test' }])
  })

  test('must fail: what is none is not carried on', async () => {
    await gateway.post(
      { query: '{ listed }' },
      { traceparent: `${traceparent}-more`, tracestate: 'vendor=1' },
    )
    expect(seen[0]).not.toHaveProperty('traceparent')
    expect(seen[0]).not.toHaveProperty('tracestate')
  })
})

describe('entities are asked for once each (front-door 15)', () => {
  let city: TinyCity
  beforeAll(async () => {
    city = await tinyCity()
  })
  afterAll(() => city.stop())
  const resolved = async () => Number((await city.ask('{ resolved }')).data?.resolved)

  test('four lists of the same three organizations: three are asked for, twelve are answered', async () => {
    const before = await resolved()
    const { data } = await city.ask(
      '{ organizations(first: 4) { peers(first: 3) { uscc standing { eligible } } } }',
    )
    const peers = ['0', '1', '2'].map((uscc) => ({ uscc, standing: { eligible: true } }))
    expect(data).toEqual({ organizations: Array(4).fill({ peers }) })
    expect((await resolved()) - before).toBe(3)
  })
})
