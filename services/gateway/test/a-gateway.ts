import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pino } from 'pino'
import { Registry } from 'prom-client'
import { composeRooms } from '../../../tools/compose/compose-rooms.ts'
import { type GatewaySettings, gatewaySettings } from '../src/config.ts'
import { openGateway } from '../src/open-gateway.ts'
import { KEY } from './start-tiny-room.ts'
import { tinyNodes, tinyRooms } from './tiny-rooms.ts'

/** What came back: HTTP status and the GraphQL answer. */
export type Answer = {
  status: number
  text: string
  data?: Record<string, unknown> | null
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[]
  extensions?: Record<string, unknown>
}

type Addresses = { organizations: string; compliance: string }

/** A gateway over tiny rooms, on a free port, its supergraph in a file of its own. */
export async function aGateway(
  addresses: Addresses,
  over: Partial<Record<keyof GatewaySettings, string>> = {},
) {
  const file = join(mkdtempSync(join(tmpdir(), 'gateway-')), 'supergraph.graphql')
  writeFileSync(file, tinySupergraph())
  const url = 'http://127.0.0.1:9/graphql'
  const settings = gatewaySettings.parse({
    HOST: '127.0.0.1',
    PORT: '0',
    ORGANIZATIONS_KEY: KEY,
    CATALOGUE_KEY: KEY,
    PROCUREMENT_KEY: KEY,
    COMPLIANCE_KEY: KEY,
    OIDC_ISSUER: 'http://127.0.0.1:9',
    SUPERGRAPH_FILE: file,
    ORGANIZATIONS_URL: url,
    CATALOGUE_URL: url,
    PROCUREMENT_URL: url,
    COMPLIANCE_URL: url,
    ...over,
  })
  const metrics = new Registry()
  const lines: Record<string, unknown>[] = []
  const log = pino({ level: 'error' }, { write: (line) => void lines.push(JSON.parse(line)) })
  const gateway = await openGateway({ settings, log, metrics, addresses })
  await gateway.listen()
  const stop = async () => {
    await gateway.stop()
    rmSync(dirname(file), { recursive: true })
  }
  const post = (body: unknown, headers: Record<string, string> = {}, signal?: AbortSignal) =>
    fetch(gateway.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
      signal,
    })
  const ask = async (
    query: string,
    variables?: object,
    headers?: Record<string, string>,
  ): Promise<Answer> => {
    const response = await post({ query, variables }, headers)
    const text = await response.text()
    return { status: response.status, text, ...JSON.parse(text) }
  }
  return {
    url: gateway.url,
    origin: new URL(gateway.url).origin,
    file,
    post,
    ask,
    metrics,
    /** What the gateway has written into its log. */
    lines,
    stop,
  }
}

/** The tiny rooms, composed; `more` is added to the SDL of the organizations room. */
export function tinySupergraph(more = ''): string {
  const rooms = Object.entries(tinyRooms).map(([name, { sdl }]) => ({ name, sdl }))
  rooms[0]!.sdl += more
  const { supergraph, problems } = composeRooms([...rooms, { name: 'gateway', sdl: tinyNodes }])
  if (!supergraph) throw new Error(problems.join('\n'))
  return supergraph
}
