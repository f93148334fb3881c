import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { Logger } from 'pino'
import type { Registry } from 'prom-client'
import { addressOf } from '../../callers/address.ts'
import { accessLog } from '../../log/access-log.ts'
import { carryingOn, TRACE_HEADER, traceOf } from '../../trace/trace.ts'
import { allowOrigin, type Origins } from './cross-origin.ts'
import { requestHistogram } from './door-metrics.ts'
import { type Health, healthRoutes } from './health-routes.ts'
import { mediaTypeFor } from './media-type.ts'
import { namesOneHost } from './names-one-host.ts'
import { notedOf } from './noted.ts'
import { refusals } from './refusals.ts'
import { refuse } from './refuse.ts'
import { openRequestSpan, type RequestSpan } from './request-span.ts'
import { secure } from './security-headers.ts'
import { toRefusal } from './to-refusal.ts'
import { traceIdOf } from './trace-id.ts'
import { wholeWithin } from './whole-within.ts'

/** What a door is made of: the gateway's and every room's is the same. */
export type DoorOptions = {
  name: string
  host: string
  port: number
  deadlineMs: number
  log: Logger
  metrics: Registry
  health: () => Promise<Health>
  /** Whose pages may ask from a browser; none when not told. */
  origins?: Origins
  /** Answers one GraphQL request within its span; what it throws is refused in GraphQL's shape. */
  answer: (request: FastifyRequest, reply: FastifyReply, span: RequestSpan) => Promise<unknown>
  /** Routes beside the graph: files. */
  beside?: (app: FastifyInstance) => void
}

/** The longest a request may come in; what is read whole has `wholeWithin`, files a pace of their own. */
const LONGEST_MS = 3_660_000

/**
 * The HTTP side of a GraphQL service: `/graphql`, `/livez`, `/readyz`, files where it has any, and nothing else.
 *
 * Takes JSON only, no cookies and no batches; every request carries a trace id and ends at its deadline.
 */
export function buildDoor(options: DoorOptions): FastifyInstance {
  const app = fastify({
    genReqId: traceIdOf,
    bodyLimit: 1024 * 1024,
    keepAliveTimeout: 75_000,
    requestTimeout: LONGEST_MS,
    exposeHeadRoutes: false,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
  })
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) =>
    done(null, body),
  )
  app.addHook('onRequest', (request, reply, done) => {
    void reply.header(TRACE_HEADER, request.id)
    // What one caller may read is nobody else's, and nothing here is told of its change.
    void reply.header('cache-control', 'no-store')
    secure(request.raw, reply.raw, () => done(namesOneHost(request.raw) ? undefined : refusals.wrongHost()))
  })
  app.setErrorHandler((error, request, reply) => {
    const refused = toRefusal(error)
    notedOf(request).codes.push(refused.code)
    if (refused.status === 500) options.log.error({ err: error, traceId: request.id }, 'a request failed')
    return refuse(request, reply, refused)
  })
  app.setNotFoundHandler((request, reply) => {
    notedOf(request).codes.push(refusals.nowhere().code)
    return refuse(request, reply, refusals.nowhere())
  })
  wholeWithin(app, 30_000)
  keepAccess(app, options.log)
  healthRoutes(app, options.health)
  graphqlRoute(app, options)
  options.beside?.(app)
  return app
}

/** One line for each request but those for health; written when the answer is out, or its reader has left. */
function keepAccess(app: FastifyInstance, log: Logger): void {
  const access = accessLog(log)
  app.addHook('onResponse', async (request, reply) => {
    if (HEALTH.has(pathOf(request))) return
    const { actor, address = addressOf(request.raw, 0), codes, what = 'unread' } = notedOf(request)
    const [status, ms] = [reply.statusCode, reply.elapsedTime]
    access.note({ asker: { actor, address }, traceId: request.id, what, status, ms, codes })
  })
}

const HEALTH: ReadonlySet<string> = new Set(['/livez', '/readyz'])
const pathOf = ({ url }: FastifyRequest): string => url.split('?')[0] ?? ''

function graphqlRoute(app: FastifyInstance, options: DoorOptions): void {
  const seconds = requestHistogram(options.name, options.metrics)
  app.all('/graphql', {
    onRequest: async (request, reply) => {
      if (allowOrigin(options.origins ?? [], request, reply)) return reply
      if (request.headers.cookie !== undefined) throw refusals.cookies()
      if (request.method !== 'GET' && request.method !== 'POST') throw refusals.method()
      if (!mediaTypeFor(request.headers.accept)) throw refusals.notAcceptable()
    },
    onResponse: async (_request, reply) => {
      seconds.observe({ status: reply.statusCode }, reply.elapsedTime / 1000)
    },
    handler: async (request, reply) => {
      const span = openRequestSpan(reply, options.deadlineMs)
      const tooLate = span.tooLate.then(() => Promise.reject(refusals.tooLate()))
      const trace = traceOf(request.id, request.headers)
      const answer = carryingOn(trace, () => options.answer(request, reply, span))
      return Promise.race([answer, tooLate]).finally(span.end)
    },
  })
}
