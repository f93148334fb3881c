import { type DoorOptions, execute, readBody, searchOf } from '@gongshi/service-kit/graphql'
import { bearerOf, type TokenVerifier } from '@gongshi/service-kit/identity'
import type { CurrentGraph } from './graph/current-graph.ts'
import { searchWithKnownOperation, withKnownOperation } from './operations/known-operation.ts'

type Answering = {
  graph: CurrentGraph
  operations: ReadonlyMap<string, string>
  verify: TokenVerifier
}

/** Answers one request: who is asking, which operation, then the graph in use. */
export function answerWith({ graph, operations, verify }: Answering): DoorOptions['answer'] {
  return async (request, reply, { signal, endsAtMs }) => {
    const body = withKnownOperation(readBody(request), operations)
    const search = searchWithKnownOperation(searchOf(request), operations)
    const token = bearerOf(request.headers.authorization)
    if (token !== undefined) await verify(token)
    const context = { traceId: request.id, token, signal, endsAtMs }
    return graph.use(({ server }) => execute({ server, request, reply, body, search, context }))
  }
}
