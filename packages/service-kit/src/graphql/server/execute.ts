import { type ApolloServer, HeaderMap } from '@apollo/server'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { searchOf } from '../door/read-body.ts'
import type { DoorContext } from './error-masking-plugin.ts'

type Execution<C extends DoorContext> = {
  server: ApolloServer<C>
  request: FastifyRequest
  reply: FastifyReply
  /** The parsed body; undefined for a GET. */
  body: unknown
  /** The query string, when it is not the request's own. */
  search?: string
  context: C
}

/** Runs one request through Apollo Server; gives the answer's text, its status and headers set on the reply. */
export async function execute<C extends DoorContext>(execution: Execution<C>): Promise<string> {
  const { server, request, reply, body, context, search = searchOf(request) } = execution
  const { method } = request
  const answer = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method, headers: headersOf(request), body, search },
    context: async () => context,
  })
  void reply.code(answer.status ?? 200).headers(Object.fromEntries(answer.headers))
  return answer.body.kind === 'complete' ? answer.body.string : ''
}

function headersOf(request: FastifyRequest): HeaderMap {
  const headers = new HeaderMap()
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  return headers
}
