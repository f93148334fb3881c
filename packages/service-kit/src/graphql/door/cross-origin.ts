import type { FastifyReply, FastifyRequest } from 'fastify'

/** The origins whose pages may ask from a browser; `*` is any. */
export type Origins = readonly string[]

const ASKS_WITH = 'authorization, content-type, traceparent, tracestate, x-request-id'
const MAY_READ = 'ratelimit-limit, ratelimit-remaining, retry-after, x-cost, x-request-id'
const TEN_MINUTES = '600'

/**
 * Lets pages of other origins ask, those on the list; never with cookies, which this door does not take.
 *
 * @returns whether the request was a browser's question whether it may ask, and is answered
 */
export function allowOrigin(origins: Origins, request: FastifyRequest, reply: FastifyReply): boolean {
  if (origins.length === 0) return false
  void reply.header('vary', 'origin')
  const { origin } = request.headers
  if (origin === undefined || !(origins.includes('*') || origins.includes(origin))) return false
  void reply.headers({ 'access-control-allow-origin': origin, 'access-control-expose-headers': MAY_READ })
  if (request.method !== 'OPTIONS' || !request.headers['access-control-request-method']) return false
  void reply
    .code(204)
    .headers({
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': ASKS_WITH,
      'access-control-max-age': TEN_MINUTES,
    })
    .send()
  return true
}
