import { GATEWAY_HEADER, signGatewayHeader } from '@gongshi/service-kit/identity'
import { auditOverHttp, signedFetch } from '@gongshi/service-kit/test'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Answer } from './a-gateway.ts'
import { KEY } from './start-tiny-room.ts'
import { type TinyCity, tinyCity } from './tiny-city.ts'

let city: TinyCity
beforeAll(async () => {
  // The audit asks `__type`, to see that variables arrive.
  city = await tinyCity({ INTROSPECTION: 'on' })
})
afterAll(() => city.stop())

const compliance = { room: 'compliance', key: KEY }
const codes = (answer: unknown) => (answer as Answer).errors?.map(({ extensions }) => extensions.code)

describe('GraphQL over HTTP: all 61 checks of the audit', () => {
  test('at the gateway', async () => {
    expect(await auditOverHttp(city.url)).toEqual({ passed: 61, total: 61, failed: [] })
  })

  test('at a room, behind the gateway’s signature', async () => {
    expect(await auditOverHttp(city.compliance.url, compliance)).toEqual({
      passed: 61,
      total: 61,
      failed: [],
    })
  })
})

describe('the door takes one JSON request at a time, with a bearer token or none', () => {
  test.each([
    ['a cookie', '{"query":"{ who }"}', { cookie: 'session=1' }, 400, 'COOKIES_REFUSED'],
    ['a batch', '[{"query":"{ who }"},{"query":"{ who }"}]', {}, 400, 'BATCHING_REFUSED'],
    ['no JSON', '{"query"', {}, 400, 'BAD_REQUEST'],
    ['a form', 'query={who}', { 'content-type': 'text/plain' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['too much', `{"query":"${' '.repeat(1_100_000)}"}`, {}, 413, 'REQUEST_TOO_LARGE'],
    ['a wish for HTML', '{"query":"{ who }"}', { accept: 'text/html' }, 406, 'NOT_ACCEPTABLE'],
  ])('%s is refused', async (_what, body, headers, status, code) => {
    const response = await city.post(body, headers)
    expect(response.status).toBe(status)
    expect(codes(await response.json())).toEqual([code])
  })

  test('other methods and other addresses are refused in the same shape', async () => {
    const put = await fetch(city.url, { method: 'DELETE' })
    expect([put.status, put.headers.get('allow')]).toEqual([405, 'GET, POST'])
    expect(codes(await (await fetch(`${city.origin}/admin`)).json())).toEqual(['NOT_FOUND'])
  })

  test('a mutation by GET is refused', async () => {
    const response = await fetch(`${city.url}?query=${encodeURIComponent('mutation { list }')}`)
    expect(response.status).toBe(405)
  })

  test('every answer carries its trace id and the headers of an API', async () => {
    const { headers } = await city.post({ query: '{ who }' }, { 'x-request-id': 'trace-of-a-test' })
    expect(headers.get('x-request-id')).toBe('trace-of-a-test')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('x-powered-by')).toBeNull()
  })

  test('a browser that asks for a page gets no page: nothing loads from other origins', async () => {
    const response = await fetch(city.url, { headers: { accept: 'text/html' } })
    expect(response.status).toBe(406)
  })
})

describe('/livez and /readyz', () => {
  test('tell that it runs and that it may be asked – no address; what it counted is not on the public port', async () => {
    await city.ask('{ organizations(first: 1) { standing { eligible } } }')
    const texts = await Promise.all(
      ['livez', 'readyz', 'metrics'].map(async (path) => (await fetch(`${city.origin}/${path}`)).text()),
    )
    expect(texts[0]).toBe('{"live":true}')
    expect(JSON.parse(texts[1]!)).toMatchObject({ ready: true, rooms: { organizations: 'answering' } })
    expect(texts[2]).toContain('NOT_FOUND')
    expect(await city.metrics.metrics()).toContain('gateway_room_fetch_seconds_count{room="compliance"}')
    expect(texts.join()).not.toContain('127.0.0.1')
  })
})

describe('a room refuses anyone but the gateway (product.md 6.1)', () => {
  const ask = (fetcher: typeof fetch) =>
    fetcher(city.compliance.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ listed }"}',
    })

  test('without the header, or with one made by another key or for another room: 403', async () => {
    const foreign = [
      { ...compliance, key: 'another-key-'.repeat(4) },
      { ...compliance, room: 'organizations' },
    ]
    for (const fetcher of [fetch, ...foreign.map(signedFetch)]) {
      const response = await ask(fetcher)
      expect([response.status, codes(await response.json())]).toEqual([403, ['GATEWAY_ONLY']])
    }
  })

  test('with the gateway’s: answered', async () => {
    expect(await (await ask(signedFetch(compliance))).json()).toEqual({ data: { listed: 0 } })
  })
})

describe('a signature seen on the way is worth nothing (attack 29)', () => {
  const body = '{"query":"{ listed }"}'
  const signed = (authorization = '') => ({
    'content-type': 'application/json',
    [GATEWAY_HEADER]: signGatewayHeader(KEY, {
      room: 'compliance',
      method: 'POST',
      payload: body,
      authorization,
    }),
  })
  const send = async (headers: Record<string, string>, url = city.compliance.url) =>
    (await fetch(url, { method: 'POST', headers, body })).status

  test('good once: fifty times more it is refused', async () => {
    const headers = signed()
    const statuses = []
    for (let i = 0; i < 51; i += 1) statuses.push(await send(headers))
    expect(statuses).toEqual([200, ...Array(50).fill(403)])
  })

  test('of two at the same moment one is answered', async () => {
    const headers = signed()
    expect((await Promise.all([send(headers), send(headers)])).sort()).toEqual([200, 403])
  })

  test('must fail: at another room, and with another person’s token', async () => {
    expect(await send(signed(), city.organizations.url)).toBe(403)
    expect(await send({ ...signed(), authorization: `Bearer ${await city.issuer.token()}` })).toBe(403)
    const authorization = `Bearer ${await city.issuer.token()}`
    expect(await send({ ...signed(authorization), authorization })).toBe(200)
  })
})

describe('errors are masked in room and gateway (platform.md 9)', () => {
  test('a driver’s message never leaves; the trace id does', async () => {
    const { text, data, errors } = await city.ask('{ boom who }')
    expect(data).toEqual({ boom: null, who: 'public' })
    expect(errors).toMatchObject([
      {
        path: ['boom'],
        extensions: { code: 'INTERNAL', traceId: expect.any(String), service: 'organizations' },
      },
    ])
    expect(text).not.toMatch(/10\.1\.2\.3|3306|root|ER_|stack| at /)
  })

  test('what a room wrote for clients goes out as written', async () => {
    const { errors } = await city.ask('{ refused }')
    expect(errors).toMatchObject([
      { message: '先登录。 Sign in first.', path: ['refused'], extensions: { code: 'FORBIDDEN' } },
    ])
  })

  test('a value that must be there and is not: null up to where it may be, and one masked error', async () => {
    const { text, data, errors } = await city.ask('{ bad { must } who }')
    expect(data).toEqual({ bad: null, who: 'public' })
    expect(codes({ errors })).toEqual(['INTERNAL'])
    expect(text).not.toContain('Cannot return null')
  })

  test('no suggestions: an error tells no name the client did not know', async () => {
    const { text } = await city.ask('{ organisation(uscc: "1") { name } }')
    expect(text).toContain('GRAPHQL_VALIDATION_FAILED')
    expect(text).not.toContain('organization')
  })
})
