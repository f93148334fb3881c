import { AsyncLocalStorage } from 'node:async_hooks'
import type { DataSource } from 'typeorm'

/** A request that may come twice: who asks, the id they gave it, the fingerprint of all it says. */
export type Repeatable = {
  actor: string
  id: string
  fingerprint: string
  /** The id as the public gave it, of which the database keeps the fingerprint alone. */
  secret?: string
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
