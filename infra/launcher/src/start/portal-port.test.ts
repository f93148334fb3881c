import { once } from 'node:events'
import { createServer } from 'node:net'
import { expect, test } from '@jest/globals'
import getPort from 'get-port'
import { portalPort } from './portal-port.ts'

const silent = () => undefined

async function aTakenPort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  return { port, close: () => server.close() }
}

test('the portal listens on PORTAL_PORT', async () => {
  const port = await getPort({ host: '127.0.0.1' })
  expect(await portalPort(port, silent)).toBe(port)
})

test('a named port that is taken is a clear error', async () => {
  const { port, close } = await aTakenPort()
  await expect(portalPort(port, silent)).rejects.toMatchObject({
    name: 'Trouble',
    message: expect.stringContaining(`PORTAL_PORT=${port + 1} npm start`),
  })
  close()
})
