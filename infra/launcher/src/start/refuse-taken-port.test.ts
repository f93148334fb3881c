import { once } from 'node:events'
import { createServer } from 'node:net'
import { describe, expect, test } from '@jest/globals'
import getPort from 'get-port'
import { refuseTakenPort } from './refuse-taken-port.ts'

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
    await expect(refuseTakenPort(await getPort({ host: '127.0.0.1' }))).resolves.toBeUndefined()
  })
})
