import { type House, startHouse } from '@gongshi/sandbox'
import { say, step } from '../../door/progress.mjs'
import { Trouble } from '../../door/trouble.mjs'
import { DATA_DIR } from '../places.ts'
import { ensurePrograms } from '../programs/ensure-programs.ts'
import type { Servers } from '../servers/server.ts'
import { cityFingerprint, isLoaded, noteLoaded } from './loaded.ts'
import type { StayUp } from './stay-up.ts'

const PREFIX = 'gongshi'

/**
 * Databases, processes and, into new databases, the demo city.
 *
 * @param stop aborted when the start is to be given up
 * @throws Trouble with the last words of the process that did not come up
 */
export async function raiseHouse(of: {
  servers: Servers
  ports: { gateway: number; portal?: number }
  stop: AbortSignal
  onLost: StayUp['lost']
}): Promise<House> {
  const mysqlUrl = of.servers.mysql.url
  const programs = await ensurePrograms()
  const city = cityFingerprint()
  const loaded = await isLoaded(mysqlUrl, PREFIX, city)
  const label = loaded
    ? 'starting the rooms, the gateway and the portal'
    : 'starting the rooms, the gateway and the portal, loading the demo city'
  const house = await step(label, () => raise({ ...of, programs, load: loaded ? 'none' : 'demo' }))
  if (!loaded) await noteLoaded(mysqlUrl, PREFIX, city)
  return house
}

async function raise(
  of: Parameters<typeof raiseHouse>[0] & { programs: string; load: 'none' | 'demo' },
): Promise<House> {
  try {
    return await startHouse({
      mysqlUrl: of.servers.mysql.url,
      redisUrl: of.servers.redis.url,
      dataDir: DATA_DIR,
      ports: of.ports,
      portal: true,
      programs: of.programs,
      prefix: PREFIX,
      load: of.load,
      signal: of.stop,
      log: say,
      onLost: (name, end, one) => of.onLost(name, String(end.signal ?? end.code), one),
    })
  } catch (error) {
    const [sentence, ...rest] = (error instanceof Error ? error.message : String(error)).split('\n')
    throw new Trouble(sentence!, rest.join('\n'))
  }
}
