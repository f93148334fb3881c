import {
  type DoorOptions,
  execute,
  nestsDeeper,
  notedOf,
  readBody,
  refusals,
  searchOf,
} from '@gongshi/service-kit/graphql'
import { bearerOf, type TokenVerifier } from '@gongshi/service-kit/identity'
import { longerBy, type SlowOperations } from '@gongshi/service-kit/waits'
import type { GatewayContext } from './gateway-context.ts'
import type { CurrentGraph } from './graph/current-graph.ts'
import { boundText } from './operations/bounded-text.ts'
import { searchWithKnownOperation, withKnownOperation } from './operations/known-operation.ts'
import type { KnownOperations } from './operations/known-operations.ts'
import { callerAt, callerNamed } from './rates/caller.ts'
import { doorkeeper } from './rates/doorkeeper.ts'
import type { Rates } from './rates/rates.ts'

type Answering = {
  graph: CurrentGraph
  operations: Pick<KnownOperations, 'get' | 'nameOf'>
  verify: TokenVerifier
  rates: Rates
  /** The longest text of an operation that is not known beforehand. */
  mostBytes: number
  way: Parameters<typeof callerAt>[1]
  /** How long a request may take, and which may take longer. */
  deadlineMs: number
  slow: SlowOperations
}

/** Answers one request: who is asking, which operation, what it may cost, then the graph in use. */
export function answerWith({
  graph,
  operations,
  verify,
  rates,
  mostBytes,
  way,
  deadlineMs,
  slow,
}: Answering): DoorOptions['answer'] {
  const keeper = doorkeeper(rates)
  return async (request, reply, span) => {
    const context: GatewayContext = {
      traceId: request.id,
      caller: callerAt(request.raw, way),
      signal: span.signal,
      endsAtMs: span.endsAtMs,
      longerMs: 0,
      course: {},
      noted: notedOf(request),
    }
    context.noted.address = context.caller.address
    try {
      const token = bearerOf(request.headers.authorization)
      if (token !== undefined) {
        context.caller = callerNamed(context.caller, await verify(token))
        context.noted.actor = context.caller.person
        context.token = token
      }
      keeper.refuse(context.caller.key)
      const { body, search } = askedBy(request)
      context.longerMs = longerBy(operations.nameOf(textOf(body, search)), slow)
      if (context.longerMs > 0) {
        span.allow(deadlineMs + context.longerMs)
        context.endsAtMs = span.endsAtMs
      }
      return await graph.use(({ server }) => execute({ server, request, reply, body, search, context }))
    } finally {
      await keeper.settle(context)
    }
  }

  function askedBy(request: Parameters<DoorOptions['answer']>[0]) {
    const [body, search] = [readBody(request), searchOf(request)]
    boundText((body as { query?: unknown } | null | undefined)?.query, mostBytes)
    const said = new URLSearchParams(search)
    boundText(said.get('query'), mostBytes)
    if (nestsDeeper(said.get('variables') ?? '', 64)) throw refusals.unreadable()
    return {
      body: withKnownOperation(body, operations),
      search: searchWithKnownOperation(search, operations),
    }
  }
}

/** The text of what is asked, by POST or GET; whatever else it is, no operation is known by it. */
const textOf = (body: unknown, search: string): unknown =>
  (body as { query?: unknown } | null | undefined)?.query ?? new URLSearchParams(search).get('query')
