import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { House, HouseProcess } from '@gongshi/sandbox'

/** What can be done to one process of the house. */
const verbs = {
  kill: (one: HouseProcess) => one.kill('SIGKILL'),
  restart: (one: HouseProcess) => one.restart(),
  freeze: (one: HouseProcess) => one.freeze(),
  thaw: (one: HouseProcess) => one.thaw(),
} as const
export type ControlVerb = keyof typeof verbs

/**
 * Lets tests stop and start a process of the house: `POST /compliance/kill`. They run in a world of their own and cannot
 * reach the handles of whoever put the house up.
 *
 * @returns its address; it ends with this process
 */
export async function openControl(house: House): Promise<string> {
  const server = createServer(async (request, response) => {
    const [, name = '', verb = ''] = (request.url ?? '').split('/')
    const one = Object.entries(house.processes).find(([known]) => known === name)?.[1]
    const act = Object.entries(verbs).find(([known]) => known === verb)?.[1]
    if (!one || !act) return void response.writeHead(404).end()
    try {
      await act(one)
      response.writeHead(204).end()
    } catch (error) {
      response.writeHead(500).end(String(error))
    }
  })
  server.unref()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
