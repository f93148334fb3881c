import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from '@jest/globals'
import { askPatiently } from './ask-patiently.ts'

let room: Server
let asked = 0

async function line(answer: RequestListener, patienceMs: number) {
  asked = 0
  room = createServer((request, response) => {
    asked += 1
    answer(request, response)
  })
  await new Promise<void>((resolve) => room.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(room.address() as AddressInfo).port}/graphql`
  return askPatiently({
    url,
    key: 'a key of the room; long enough now',
    name: 'catalogue',
    deadlineMs: 200,
    patienceMs,
  })
}
afterEach(() => {
  room.closeAllConnections()
  room.close()
})

test('an import asks a room again that is busy, then away, and has its answer', async () => {
  const ask = await line((request, response) => {
    if (asked === 1) return
    if (asked === 2) return void request.socket.destroy()
    response.end('{"data":{"item":{"code":"A01"}}}')
  }, 10_000)
  expect(await ask('query { item { code } }')).toEqual({ item: { code: 'A01' } })
  expect(asked).toBeGreaterThanOrEqual(3)
})

test('must fail: a room that gives no whole answer within the patience is away', async () => {
  const ask = await line((_request, response) => void response.writeHead(503).end(), 700)
  await expect(ask('query { item { code } }')).rejects.toMatchObject({
    name: 'NeighbourUnavailable',
    room: 'catalogue',
  })
  expect(asked).toBeGreaterThan(1)
})
