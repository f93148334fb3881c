import type { FastifyReply, FastifyRequest } from 'fastify'
import { mediaTypeFor } from './media-type.ts'
import type { RequestRefused } from './request-refused.ts'

/**
 * Answers a refused request in GraphQL's own shape, so that every client can read it. What is still being said then is not
 * listened to: the connection ends with the answer.
 */
export function refuse(request: FastifyRequest, reply: FastifyReply, refused: RequestRefused): FastifyReply {
  const extensions = { code: refused.code, traceId: request.id, text: refused.text }
  if (!request.raw.complete) void reply.header('connection', 'close')
  return reply
    .code(refused.status)
    .header('cache-control', 'no-store')
    .headers(refused.headers)
    .type(mediaTypeFor(request.headers.accept) ?? 'application/json; charset=utf-8')
    .send(JSON.stringify({ errors: [{ message: refused.message, extensions }] }))
}
