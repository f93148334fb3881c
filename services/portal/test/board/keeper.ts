import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from '@gongshi/launcher'
import { databaseUrl, type House } from '@gongshi/sandbox'
import type { Board } from './board.ts'
import { openBoards } from './boards.ts'
import { openBrowsers } from './browsers.ts'
import { control } from './control.ts'

/** Who puts boards up for the workers of a run and takes them down. */
export type Keeper = { url: string; close: () => Promise<void> }

/**
 * Lets tests have a board, and stop and start its processes: they run in a world of their own and cannot reach the handles of
 * whoever put the house up. `POST /1?clock=own` is the board of worker 1, `POST /1/compliance/kill` does something to it.
 */
export async function openKeeper(browser: Browser): Promise<Keeper> {
  const boards = openBoards()
  const browsers = openBrowsers(browser)
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://keeper')
    const [, worker = '', name, verb] = pathname.split('/')
    try {
      if (name) return void response.writeHead(await control(await boards.of(worker), name, verb)).end()
      const house = await boards.handOut(worker, { ownClock: searchParams.get('clock') === 'own' })
      const at = { control: `${url}/${worker}`, browserAt: await browsers.of(worker) }
      response.end(JSON.stringify({ ...boardOf(house), ...at } satisfies Board))
    } catch (error) {
      response.writeHead(500).end(String(error))
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const close = async () => {
    server.close()
    server.closeAllConnections()
    await Promise.all([boards.close(), browsers.close()])
  }
  return { url, close }
}

const boardOf = (house: House): Omit<Board, 'control' | 'browserAt'> => ({
  url: house.urls.portal,
  graph: house.urls.gateway,
  issuer: house.urls.issuer,
  dataDir: house.dataDir,
  redis: house.redisUrl,
  procurement: databaseUrl(house.mysqlUrl, `${house.prefix}_procurement`),
})
