import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { aGateway } from './a-gateway.ts'
import { type RunningRoom, startTinyRoom } from './start-tiny-room.ts'

const ISSUER = 'http://127.0.0.1:9'
let organizations: RunningRoom
let compliance: RunningRoom
let gateway: Awaited<ReturnType<typeof aGateway>>
let line: Server

/** How many of the next requests die on their way, and how many have come by. */
let toCut = 0
let seen = 0

beforeAll(async () => {
  organizations = await startTinyRoom('organizations', ISSUER)
  compliance = await startTinyRoom('compliance', ISSUER)
  line = createServer((client) => cutLine(client, compliance.port))
  await new Promise<void>((resolve) => line.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(line.address() as AddressInfo).port}/graphql`
  gateway = await aGateway({ organizations: organizations.url, compliance: url })
})
afterAll(async () => {
  await gateway.stop()
  line.close()
  await Promise.all([organizations.stop(), compliance.stop()])
})
beforeEach(() => {
  toCut = 0
  seen = 0
})

/** A line to the room that dies when a request comes by, as often as told. */
function cutLine(client: Socket, port: number): void {
  const room = connect(port, '127.0.0.1')
  client.on('data', (bytes) => {
    if (String(bytes).startsWith('POST')) seen += 1
    if (toCut > 0) {
      toCut -= 1
      client.destroy()
      room.destroy()
    } else room.write(bytes)
  })
  room.pipe(client)
  client.on('error', () => room.destroy()).on('close', () => room.destroy())
  room.on('error', () => client.destroy())
}

describe('a connection that dies before an answer (platform.md 7)', () => {
  test('a query is asked once more', async () => {
    toCut = 1
    expect(await gateway.ask('{ listed }')).toMatchObject({ data: { listed: expect.any(Number) } })
    expect(seen).toBe(2)
  })

  test('a query is asked once more, not twice', async () => {
    toCut = 2
    const { errors } = await gateway.ask('{ ended }')
    expect(errors).toMatchObject([{ path: ['ended'], extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }])
    expect(seen).toBe(2)
  })

  test('a mutation is never sent twice: the first may have arrived', async () => {
    const before = (await gateway.ask('{ listed }')).data?.listed
    seen = 0
    toCut = 1
    const { data, errors } = await gateway.ask('mutation { list }')
    expect(seen).toBe(1)
    expect(data).toEqual({ list: null })
    expect(errors?.[0]?.message).toContain('look before trying again')
    expect((await gateway.ask('{ listed }')).data?.listed).toBe(before)
  })
})
