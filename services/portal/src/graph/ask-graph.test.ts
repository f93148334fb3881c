import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { waits } from '@gongshi/service-kit/waits'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { portalConfig } from '../config.ts'
import { askGraph } from './ask-graph.ts'

let gateway: Server
beforeAll(async () => {
  // answers after longer than a page is waited for, undici's clock of whole seconds included
  gateway = createServer((_request, response) => {
    setTimeout(() => response.end('{"data":{"said":true}}'), waits.page.ms + 1500)
  })
  await new Promise<void>((resolve) => gateway.listen(0, '127.0.0.1', resolve))
  const { port } = gateway.address() as AddressInfo
  portalConfig({
    GATEWAY_URL: `http://127.0.0.1:${port}/graphql`,
    PUBLIC_URL: 'http://127.0.0.1',
    OIDC_ISSUER: 'http://127.0.0.1',
    PORTAL_KEY: 'a key of the board, long enough now',
    REDIS_URL: 'redis://127.0.0.1:9',
    SLOW_OPERATIONS: 'Slow=6000',
  })
})
afterAll(() => {
  gateway.closeAllConnections()
  gateway.close()
})

const ask = (name: string) => askGraph({ definitions: [{ name: { value: name } }] }, {})

test('code 8: the board waits for a slow operation, and as long as ever for all others', async () => {
  const [slow, plain] = await Promise.allSettled([ask('Slow'), ask('HomePage')])
  expect(slow).toMatchObject({ status: 'fulfilled', value: { data: { said: true } } })
  expect(plain).toMatchObject({ status: 'rejected', reason: { status: 503 } })
})
