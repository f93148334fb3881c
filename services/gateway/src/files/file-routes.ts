import { notedOf, RequestRefused, refusals } from '@gongshi/service-kit/graphql'
import { bearerOf, type TokenVerifier } from '@gongshi/service-kit/identity'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Logger } from 'pino'
import type { Dispatcher } from 'undici'
import { type Caller, callerAt, callerNamed } from '../rates/caller.ts'
import type { Charge, Rates } from '../rates/rates.ts'
import { tooManyUnread } from '../rates/too-many.ts'
import { counted } from './counted.ts'
import type { FileLine } from './file-line.ts'
import { type FilePlaces, filePlaces } from './file-places.ts'

type Means = {
  lines: ReadonlyMap<string, FileLine>
  verify: TokenVerifier
  rates: Rates
  way: Parameters<typeof callerAt>[1]
  places: FilePlaces
  log: Logger
}

/** What a file costs beside its bytes. */
const COST = 50

/** Headers of a room's answer that a reader is told. */
const told = [
  ...['content-type', 'content-length', 'content-disposition', 'content-security-policy', 'cache-control'],
  ...['etag', 'vary', 'accept-ranges', 'retry-after'],
]

/**
 * The house's door for files: `POST /files/<room>/<purpose>?name=…`, `GET /files/<room>/<id>`. It knows who asks and how much, and
 * passes the bytes on as they come; what is taken and who reads it is the room's to say.
 */
export function fileRoutes(means: Means): (app: FastifyInstance) => void {
  const places = filePlaces(means.places)
  return (app) =>
    void app.register(async (scope) => {
      scope.removeAllContentTypeParsers()
      scope.addContentTypeParser('*', (_request, body, done) => done(null, body))
      const config = { comesSlowly: true }
      scope.route<ToRoom>({
        method: ['GET', 'HEAD', 'POST'],
        url: '/files/:room/:of',
        config,
        handler: async (request, reply) => {
          const line = means.lines.get(request.params.room)
          if (!line) throw refusals.nowhere()
          if (request.headers.cookie !== undefined) throw refusals.cookies()
          const caller = await callerOf(request, means)
          const isUpload = request.method === 'POST'
          await spend(means.rates, caller, { cost: COST, ...(isUpload && chargeOf(caller)) })
          const leave = isUpload
            ? places.take({ key: caller.key, isNamed: !!caller.person })
            : () => undefined
          if (!leave) throw refusals.tooBusy()
          try {
            return await pass({ request, reply, line, caller, means })
          } finally {
            leave()
          }
        },
      })
    })
}

type ToRoom = { Params: { room: string; of: string } }

async function callerOf(request: FastifyRequest, { verify, way }: Means): Promise<Caller> {
  const caller = callerAt(request.raw, way)
  const noted = notedOf(request)
  noted.address = caller.address
  noted.what = `${request.method} ${request.url.split('?')[0]}`
  const token = bearerOf(request.headers.authorization)
  if (token === undefined) return caller
  const known = callerNamed(caller, await verify(token))
  noted.actor = known.person
  return known
}

/** A file is one point, and every MiB of it another; whoever did not sign in writes, too. */
const chargeOf = ({ person }: Caller): Partial<Charge> => ({ files: 1, ...(person ? {} : { writes: 1 }) })

async function spend(rates: Rates, caller: Caller, charge: Charge): Promise<void> {
  const spent = await rates.spend(caller, charge)
  if (spent.refusedBy) throw tooManyUnread(spent)
}

type Passing = {
  request: FastifyRequest<ToRoom>
  reply: FastifyReply
  line: FileLine
  caller: Caller
  means: Means
}

/** Passes the request on, and the room's answer back. */
async function pass({ request, reply, line, caller, means }: Passing): Promise<FastifyReply> {
  const { method, url, headers, params } = request
  const gone = new AbortController()
  reply.raw.once('close', () => gone.abort(new Error('the caller has left')))
  let refused: unknown
  const body =
    method === 'POST'
      ? counted(request.raw.iterator({ destroyOnReturn: false }), async () => {
          await spend(means.rates, caller, { cost: 0, files: 1 }).catch((error) => {
            refused = error
            throw error
          })
        })
      : undefined
  try {
    const answer = await line.ask({
      method: method as 'POST' | 'GET' | 'HEAD',
      path: url.replace(/^\/files\/[^/]+/, '/files'),
      authorization: headers.authorization ?? '',
      headers: only(headers, ['content-length', 'if-none-match', 'x-request-id']),
      body,
      signal: gone.signal,
    })
    return await giveBack(reply, answer)
  } catch (error) {
    if (refused) throw refused
    if (!gone.signal.aborted)
      means.log.warn({ room: params.room, err: error }, 'a room did not answer for a file')
    throw roomAway(params.room)
  }
}

function giveBack(reply: FastifyReply, { statusCode, headers, body }: Dispatcher.ResponseData): FastifyReply {
  reply.raw.socket?.setTimeout(60_000)
  return reply.code(statusCode).headers(only(headers, told)).send(body)
}

function only(headers: Record<string, string | string[] | undefined>, names: readonly string[]) {
  return Object.fromEntries(names.flatMap((name) => (headers[name] ? [[name, String(headers[name])]] : [])))
}

const roomAway = (room: string) =>
  new RequestRefused(
    503,
    'SUBGRAPH_UNAVAILABLE',
    {
      zh: `${room} 部门的文件服务暂时不可用，请稍后再试。`,
      en: `The files of the ${room} room cannot be reached right now; try again shortly.`,
    },
    { 'retry-after': '2' },
  )
