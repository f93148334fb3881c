import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import type { DataSource, EntityManager } from 'typeorm'
import { claimed, committed } from '../once/claim.ts'
import { isDeadlock } from './database-errors.ts'
import { limitStatements } from './open-database.ts'

type TransactionOptions = {
  /** Lifts the statement limit: for batches of jobs and for imports, where nobody waits for an answer. */
  unhurried?: boolean
}

const ATTEMPTS = 5
const inside = new AsyncLocalStorage<DataSource>()

/**
 * Whether whoever asks works inside a transaction of this database. Then nothing is asked of another connection of its pool: that one
 * sees another state of the rows, and enough of such questions at once wait for connections that those before them hold.
 */
export const isInTransaction = (dataSource: DataSource): boolean => inside.getStore() === dataSource

/**
 * Does the work in one READ COMMITTED transaction: all of it or nothing.
 *
 * A deadlock (1213) starts the whole work again, up to five times with jitter, so `work` must not keep what it did
 * outside the database; whatever else is thrown, a lock timeout (1205) included, rolls back and is thrown on. Work for a
 * request that may come twice is done once (ADR 23).
 */
export async function inTransaction<T>(
  dataSource: DataSource,
  work: (tx: EntityManager) => Promise<T>,
  options: TransactionOptions = {},
): Promise<T> {
  const whole = claimed(dataSource, options.unhurried ? unhurried(dataSource, work) : work)
  for (let attempt = 1; ; attempt += 1) {
    try {
      const done = await dataSource.transaction((tx) => inside.run(dataSource, () => whole(tx)))
      return committed(dataSource, done)
    } catch (error) {
      if (!isDeadlock(error) || attempt === ATTEMPTS) throw error
      await pause(Math.random() * 25 * attempt)
    }
  }
}

function unhurried<T>(dataSource: DataSource, work: (tx: EntityManager) => Promise<T>) {
  return async (tx: EntityManager): Promise<T> => {
    await tx.query(limitStatements(dataSource, 'unhurried'))
    try {
      return await work(tx)
    } finally {
      await tx.query(limitStatements(dataSource, 'hurried')).catch(() => undefined)
    }
  }
}
