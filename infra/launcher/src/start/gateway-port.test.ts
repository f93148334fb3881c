import { once } from 'node:events'
import { createServer } from 'node:net'
import { describe, expect, test } from '@jest/globals'
import { freePort } from '../processes/free-port.ts'
import { gatewayPort, refuseTakenPort } from './gateway-port.ts'

describe('the gateway listens on 4000, or on PORT', () => {
  test('4000', () => expect(gatewayPort({})).toBe(4000))
  test('PORT', () => expect(gatewayPort({ PORT: '4100' })).toBe(4100))
  test.each(['four', '0', '65536', '4000.5'])('PORT=%s is refused with one sentence', (PORT) => {
    expect(() => gatewayPort({ PORT })).toThrow(
      `PORT is "${PORT}": a whole number from 1 to 65535 is needed.`,
    )
  })
})

describe('a taken port is a clear error, not a stack trace', () => {
  test('taken', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as { port: number }
    await expect(refuseTakenPort(port)).rejects.toMatchObject({
      name: 'Trouble',
      message: `Port ${port} is taken by another program: stop that one, or choose another port with \`PORT=${port + 1} npm start\`.`,
    })
    server.close()
  })

  test('free', async () => {
    await expect(refuseTakenPort(await freePort())).resolves.toBeUndefined()
  })
})
