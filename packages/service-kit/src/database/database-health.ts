import type { CanQuery } from '../clock/clock.ts'

/** Whether the database answers: a part of `/readyz`. */
export function databaseHealth(on: CanQuery): () => Promise<{ ready: boolean }> {
  return async () => {
    await on.query('select 1')
    return { ready: true }
  }
}
