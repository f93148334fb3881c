import { isDuplicateKey } from './database-errors.ts'

/**
 * Does a transaction again, once, when another one took the same key after it had looked: now it is there to be found, and the answer
 * says so.
 */
export const againIfTaken = <T>(work: () => Promise<T>): Promise<T> =>
  work().catch((error) => {
    if (isDuplicateKey(error)) return work()
    throw error
  })
