import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from '@jest/globals'
import { GATEWAY_HEADER, verifyGatewayHeader } from '../identity/gateway-header.ts'
import { WAIT_HEADER } from '../waits/index.ts'
import { askRoom } from './ask-room.ts'

const key = 'a key of the room; long enough now'
let room: Server

async function aRoom(answer: RequestListener): Promise<string> {
  room = createServer(answer)
  await new Promise<void>((resolve) => room.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(room.address() as AddressInfo).port}/graphql`
}
afterEach(() => {
  room.closeAllConnections()
  room.close()
})

const asking = async (answer: RequestListener, deadlineMs = 300) =>
  askRoom({ url: await aRoom(answer), key, name: 'catalogue', deadlineMs })
const json =
  (body: unknown, status = 200): RequestListener =>
  (_request, response) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
const unavailable = expect.objectContaining({ name: 'NeighbourUnavailable', room: 'catalogue' })

describe('a room asks its neighbour at the moment of decision, and fails closed (ADR 2)', () => {
  test('the question is signed, carries the caller’s token and tells how long its answer is waited for', async () => {
    let seen: unknown
    const ask = await asking((request, response) => {
      let payload = ''
      request.on('data', (bytes) => {
        payload += bytes
      })
      request.on('end', () => {
        const { authorization = '', [GATEWAY_HEADER]: header, [WAIT_HEADER]: waited } = request.headers
        const asked = { room: 'catalogue', method: 'POST', payload, authorization }
        const signed = verifyGatewayHeader(key, asked, header) !== undefined
        seen = { signed, waited, authorization, body: JSON.parse(payload) }
        response.end('{"data":{"item":{"state":"ACTIVE"}}}')
      })
    })
    expect(await ask('query { item }', { code: 'C01' }, { token: 'abc' })).toEqual({
      item: { state: 'ACTIVE' },
    })
    expect(seen).toEqual({
      signed: true,
      waited: '300',
      authorization: 'Bearer abc',
      body: { query: 'query { item }', variables: { code: 'C01' } },
    })
  })

  test.each([
    ['it says that it failed', json({ errors: [{ message: 'no' }] })],
    ['it answers in part', json({ data: { item: null }, errors: [{ message: 'no' }] })],
    ['it refuses', json({ errors: [{ message: 'no' }] }, 403)],
    [
      'it sends no JSON',
      (_request: unknown, response: { end: (text: string) => void }) => response.end('<html>'),
    ],
    ['it is silent', () => undefined],
  ])('must fail: %s', async (_what, answer) => {
    const ask = await asking(answer as RequestListener)
    await expect(ask('{ item }')).rejects.toEqual(unavailable)
  })

  test('a query whose connection died is asked once more; a mutation never', async () => {
    let times = 0
    const ask = await asking((request, response) => {
      times += 1
      if (times === 1) request.socket.destroy()
      else response.end('{"data":{"item":1}}')
    })
    expect(await ask('{ item }')).toEqual({ item: 1 })
    times = 0
    await expect(ask('mutation { change }')).rejects.toEqual(unavailable)
    expect(times).toBe(1)
  })
})
