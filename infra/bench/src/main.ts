import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { ROOT } from '@gongshi/sandbox'
import { closeHouse, type HouseUnderTest, openHouse } from '@gongshi/sandbox/test'
import { createConnection } from 'mysql2/promise'
import { UNLIMITED } from './contender.ts'
import { gateways } from './gateways.ts'
import { memoryMib } from './process-cost.ts'
import { report } from './report.ts'
import { boardSection, closingSection } from './sections.ts'
import { benchServers } from './servers.ts'
import { type AttackFigure, attackSection } from './under-attack.ts'

/**
 * `npm run bench`: every figure beside a named peer of the same run, printed and written to `docs/bench.md`.
 *
 * `BENCH_SIZES=1000,100000,1000000` are the sizes of the notice board, `BENCH_SECONDS` the length of a gateway run.
 */
const sizes = (process.env.BENCH_SIZES ?? '1000,100000,1000000').split(',').map(Number)
const seconds = Number(process.env.BENCH_SECONDS ?? 10)
const say = (line: string): void => console.error(line)

const dir = mkdtempSync(`${tmpdir()}/gongshi-bench-`)
const servers = await benchServers(process.env, dir)
let house: HouseUnderTest | undefined
try {
  say('starting the house')
  house = await openHouse({
    mysqlUrl: servers.mysqlUrl,
    redisUrl: servers.redisUrl,
    env: UNLIMITED,
  })
  const on = await createConnection(new URL(`/${house.prefix}_procurement`, servers.mysqlUrl).href)
  say('closing ten thousand notices at one midnight')
  const closing = await closingSection(house, on)
  const figures = await boardSection(house, on, sizes, say)
  say('our gateway and the plain one in turn')
  const measured = {
    closing,
    board: figures,
    gateways: await gateways(house, seconds),
    memory: memoryOf(house),
    attacks: [] as AttackFigure[],
  }
  await on.end()
  await closeHouse(house)
  house = undefined
  say('a neighbour while the house is attacked')
  measured.attacks = await attackSection(servers, say)
  writeFileSync(`${ROOT}/docs/bench.md`, report(measured))
  console.log(report(measured))
} finally {
  if (house) await closeHouse(house)
  await servers.stop()
  rmSync(dir, { recursive: true })
}

function memoryOf({ processes }: HouseUnderTest) {
  return Object.values(processes).map(({ name, pid }) => ({ name, ...memoryMib(pid) }))
}
