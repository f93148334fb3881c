import { type Actor, PUBLIC } from '@gongshi/domain-kit'
import { type TestDatabase, tokenIssuer } from '@gongshi/testkit'
import { parse } from 'graphql'
import type { FilesDoor } from '../../src/files/door/files-door.ts'
import { subgraphServer } from '../../src/graphql/index.ts'
import { GATEWAY_HEADER, signGatewayHeader } from '../../src/identity/gateway-header.ts'
import { silentLog } from '../../src/log/open-log.ts'
import { openMetrics } from '../../src/metrics/open-metrics.ts'
import { aFilesRoom, someRules } from './a-files-room.ts'

/** What a door under test is called, and what opens it. */
type Named = { name?: string; key?: string }

/** A room with files behind its real door, asked as the gateway would; of its files, those that somebody used are public. */
export async function filesDoorUnderTest(
  db: Pick<TestDatabase, 'dataSource'>,
  { name = 'test', key = 'a key of at least thirty-two characters' }: Named = {},
) {
  const issuer = await tokenIssuer()
  const room = await aFilesRoom(db)
  const files: FilesDoor = {
    intake: room.intake,
    rules: someRules,
    uploadsAtOnce: 3,
    files: room.files,
    readable: async (id) => {
      const [file] = await room.files.byIds([id])
      return file && file.owners.length > 0 ? { file, isPublic: file.classification === 'PUBLIC' } : undefined
    },
  }
  const door = await subgraphServer({
    name,
    typeDefs: parse('type Query { here: Boolean }'),
    resolvers: { Query: { here: () => true } },
    context: ({ actor, signal }) => ({ actor, signal }),
    log: silentLog(),
    metrics: openMetrics({ service: 'test' }),
    health: async () => ({ ready: true }),
    files,
    settings: {
      HOST: '127.0.0.1',
      PORT: 0,
      GATEWAY_KEY: key,
      OIDC_ISSUER: issuer.url,
      OIDC_AUDIENCE: 'gongshi',
    },
  })
  const base = new URL(await door.listen()).origin
  const signed = async (method: string, path: string, actor: Actor): Promise<Record<string, string>> => {
    const authorization = actor.kind === 'person' ? `Bearer ${await issuer.tokenFor(actor)}` : ''
    const header = signGatewayHeader(key, { room: name, method, payload: path, authorization })
    return { [GATEWAY_HEADER]: header, ...(authorization && { authorization }) }
  }
  return {
    room,
    base,
    url: `${base}/graphql`,
    issuer,
    signed,
    post: async (path: string, body: RequestInit['body'], actor: Actor = PUBLIC) =>
      fetch(base + path, {
        method: 'POST',
        body,
        headers: await signed('POST', path, actor),
        duplex: 'half',
      } as RequestInit),
    get: async (path: string, headers: Record<string, string> = {}, method = 'GET') =>
      fetch(base + path, { method, headers: { ...(await signed(method, path, PUBLIC)), ...headers } }),
    close: async () => {
      await door.stop()
      await issuer.stop()
    },
  }
}
