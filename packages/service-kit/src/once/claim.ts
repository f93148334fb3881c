import { AsyncLocalStorage } from 'node:async_hooks'
import { GraphQLError } from 'graphql'
import type { DataSource, EntityManager } from 'typeorm'
import { isDuplicateKey } from '../database/database-errors.ts'

/**
 * The work of a transaction, with a row that says in whose name it is done: both are kept or neither.
 *
 * The row is written first, so that two equal requests come one after the other; a refusal takes it away again, for
 * nothing was done and the next try may be accepted.
 */
export function claimed<T>(
  dataSource: DataSource,
  work: (tx: EntityManager) => Promise<T>,
): (tx: EntityManager) => Promise<T> {
  const request = repeatable()
  if (!request) return work
  return async (tx) => {
    if (!request.doneIn) await claim(tx, request, dataSource)
    const result = await work(tx)
    if (isRefusal(result)) await tx.query(`delete from kept_answer where ${its}`, keyOf(request))
    return result
  }
}

/** Says that the transaction stands: from now on the request has been done, unless it was refused. */
export function committed<T>(dataSource: DataSource, result: T): T {
  const request = repeatable()
  if (request) request.doneIn = isRefusal(result) ? undefined : dataSource
  return result
}

/** Which row of `kept_answer` is a request's. */
export const its = 'actor = ? and client_mutation_id = ?'
export const keyOf = ({ actor, id }: Repeatable): [string, string] => [actor, id]

async function claim(tx: EntityManager, request: Repeatable, dataSource: DataSource): Promise<void> {
  const row = [...keyOf(request), request.fingerprint]
  await tx
    .query('insert into kept_answer (actor, client_mutation_id, fingerprint) values (?, ?, ?)', row)
    .catch((error) => {
      if (!isDuplicateKey(error)) throw error
      request.doneBeforeIn = dataSource
      throw new GraphQLError('done before', { extensions: { code: 'DONE_BEFORE' } })
    })
}

function isRefusal(result: unknown): boolean {
  return typeof result === 'object' && result !== null && (result as { ok?: unknown }).ok === false
}

/** A request that may come twice: who asks, the hash of the id they gave it, the fingerprint of all it says, keyed with that id. */
export type Repeatable = {
  actor: string
  id: string
  fingerprint: string
  /** The id as the public gave it, with which its answer is sealed. */
  secret?: string | undefined
  /** Where something was done in its name. */
  doneIn?: DataSource
  /** Where something had been done in its name before it came. */
  doneBeforeIn?: DataSource
}

const current = new AsyncLocalStorage<Repeatable>()

/** Works for a request that may come twice: its transactions know whose they are. */
export const asRepeatable = <T>(request: Repeatable, work: () => T): T => current.run(request, work)

/** The request that may come twice and is worked for now; undefined for all others. */
export const repeatable = (): Repeatable | undefined => current.getStore()
