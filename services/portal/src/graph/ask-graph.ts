import { carriedOn } from '@gongshi/service-kit/trace'
import { longerBy, waits } from '@gongshi/service-kit/waits'
import { Pool } from 'undici'
import { portalConfig } from '../config.ts'
import { forReader } from './for-reader.ts'
import { GraphAway } from './graph-away.ts'
import type { GraphFailure } from './graph-failure.ts'
import { SignInNeeded } from './sign-in-needed.ts'

/** A document of this board, known to the gateway by its hash (codegen, persisted documents). */
export type PersistedDocument<Result, Variables> = {
  __meta__?: { hash?: string }
  __apiType?: (variables: Variables) => Result
  definitions?: readonly object[]
}

export type GraphAnswer<Result> = { data: Result; failures: readonly GraphFailure[] }

type Wire<Result> = {
  data?: Result | null
  errors?: { message: string; path?: (string | number)[]; extensions?: { code?: string; service?: string } }[]
}

let pool: Pool | undefined

/**
 * Asks the graph one persisted operation.
 *
 * @returns what could be had, and which parts could not
 * @throws GraphAway when the gateway does not answer in time (`waits.page`, a slow operation longer), or gives no answer at all (a page with status 503);
 *   when the question was at fault (400, 404), or when the reader has asked too much for now (429)
 * @throws SignInNeeded when the token is refused
 */
export const askGraph = async <Result, Variables>(
  document: PersistedDocument<Result, Variables>,
  variables: Variables,
  options: { token?: string; signal?: AbortSignal } = {},
): Promise<GraphAnswer<Result>> => {
  const { GATEWAY_URL, SLOW_OPERATIONS } = portalConfig()
  const address = new URL(GATEWAY_URL)
  const waitMs = waits.page.ms + longerBy(nameOf(document), SLOW_OPERATIONS)
  pool ??= new Pool(address.origin, { connections: 32 })
  const answer = await pool
    .request({
      path: address.pathname,
      signal: options.signal,
      headersTimeout: waitMs,
      bodyTimeout: waitMs,
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        ...carriedOn(),
        ...forReader(),
        ...(options.token ? { authorization: `Bearer ${options.token}` } : {}),
      },
      body: JSON.stringify({
        extensions: { persistedQuery: { version: 1, sha256Hash: document.__meta__?.hash } },
        variables,
      }),
    })
    .catch(() => {
      throw new GraphAway()
    })
  const wire = (await answer.body.json().catch(() => ({}))) as Wire<Result>
  if (answer.statusCode === 401) throw new SignInNeeded()
  const failures = (wire.errors ?? []).map(failureOf)
  if (answer.statusCode === 429) throw new GraphAway(failures, busy(answer.headers['retry-after']))
  if (!wire.data || isAtFault(failures)) throw new GraphAway(failures)
  return { data: wire.data, failures }
}

/** A document of this board holds one operation, before its fragments. */
const nameOf = ({ definitions }: PersistedDocument<unknown, never>): string | undefined =>
  (definitions?.[0] as { name?: { value: string } } | undefined)?.name?.value

const busy = (retryAfter: string | string[] | undefined) => ({
  status: 429,
  retryAfter: String(retryAfter ?? ''),
})

/** A whole part was asked for in a way that cannot be answered (400, 404): no other part makes up for that. */
const isAtFault = (failures: readonly GraphFailure[]): boolean =>
  failures.some((failure) => !failure.path.includes('.') && new GraphAway([failure]).status !== 503)

const failureOf = (error: NonNullable<Wire<unknown>['errors']>[number]): GraphFailure => ({
  path: (error.path ?? []).join('.'),
  code: error.extensions?.code ?? 'INTERNAL',
  service: error.extensions?.service,
})
