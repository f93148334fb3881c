import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { type House, ROOMS, ROOT, roomKeyOf } from '@gongshi/sandbox'

/** A process of the bench that answers on an address. */
export type Contender = { url: string; pid: number; stop: () => Promise<void> }

/** What is measured is the work, not the refusal of it. */
export const UNLIMITED = Object.fromEntries(
  ['ADDRESS', 'PERSON', 'WORK', 'NEW', 'WRITES'].map((kind) => [`RATE_${kind}`, '0']),
)

/** Where each room answers, by its setting: `PROCUREMENT_URL`. */
export type RoomUrls = Readonly<Record<string, string>>

/** The rooms of the house as they run. */
export const liveRooms = ({ urls }: House): RoomUrls =>
  Object.fromEntries(ROOMS.map((room) => [`${room.toUpperCase()}_URL`, urls[room]]))

/** What opens each room. */
const roomKeys = ({ gatewayKey }: House): Readonly<Record<string, string>> =>
  Object.fromEntries(ROOMS.map((room) => [`${room.toUpperCase()}_KEY`, roomKeyOf(gatewayKey, room)]))

/** The rooms' answers from memory, and who plays them. */
export async function replayedRooms(house: House): Promise<{ urls: RoomUrls; player: Contender }> {
  const player = await speaking('infra/bench/src/replay-rooms.ts', liveRooms(house))
  const urls = ROOMS.map((room) => [`${room.toUpperCase()}_URL`, `${player.url}/${room}/graphql`])
  return { urls: Object.fromEntries(urls), player }
}

/** Another process of our gateway, on these rooms. */
export async function ourGateway(house: House, rooms: RoomUrls, port: number): Promise<Contender> {
  const env = {
    ...rooms,
    ...roomKeys(house),
    OIDC_ISSUER: house.urls.issuer,
    PORT: String(port),
    LOG_LEVEL: 'warn',
    ...UNLIMITED,
  }
  const child = start('services/gateway/src/main.ts', env, 'inherit')
  const door = `http://127.0.0.1:${port}`
  while (!(await fetch(`${door}/livez`).catch(() => undefined))?.ok) await sleep(50)
  return { url: `${door}/graphql`, pid: child.pid!, stop: () => stopped(child) }
}

/** A plain `@apollo/gateway`, on these rooms. */
export const plainGateway = (house: House, rooms: RoomUrls): Promise<Contender> =>
  speaking('infra/bench/src/plain-gateway.ts', {
    ...rooms,
    ...roomKeys(house),
    SUPERGRAPH_FILE: `${ROOT}/packages/graph/supergraph.graphql`,
  })

/** A process whose first words are its address. */
async function speaking(program: string, env: Readonly<Record<string, string>>): Promise<Contender> {
  const child = start(program, env)
  const [line] = (await once(child.stdout!, 'data')) as [Buffer]
  child.stdout!.resume()
  return { url: line.toString().trim(), pid: child.pid!, stop: () => stopped(child) }
}

/** @param said where its words go: a pipe is read to its end by whoever asks for it, for a full one stops the process */
function start(program: string, env: Readonly<Record<string, string>>, said: 'pipe' | 'inherit' = 'pipe') {
  const settings = { PATH: process.env.PATH, NODE_ENV: 'production', HOST: '127.0.0.1', ...env }
  return spawn(process.execPath, [program], {
    cwd: ROOT,
    env: settings,
    stdio: ['ignore', said, 'inherit'],
  })
}

async function stopped(child: ReturnType<typeof start>): Promise<void> {
  child.kill()
  await once(child, 'exit')
}
