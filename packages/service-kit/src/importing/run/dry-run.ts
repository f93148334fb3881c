import type { AnyKind } from '../kind/import-kind.ts'
import type { ImportStore } from './import-store.ts'
import { seenOf } from './seen-of.ts'

/** What would become of a row, and what was kept of it before. */
export type Tried = { done: 'loaded' | 'unchanged'; seen: string }

/** Thrown, so that the transaction leaves no trace. */
class Undone extends Error {
  override readonly name = 'Undone'
  readonly tried: Tried

  constructor(tried: Tried) {
    super('undone')
    this.tried = tried
  }
}

/**
 * Keeps a row as the run would, and undoes it: what the law, the commands and the database say of it is told before anything is kept.
 * What is kept of it now is looked at in the same transaction, as the run does.
 *
 * @throws what the load throws
 */
export async function dryRun(
  store: ImportStore,
  kind: AnyKind<never>,
  { context, row, told }: { context: object; row: unknown; told: readonly string[] },
): Promise<Tried> {
  try {
    return await store.transaction(async (tx) => {
      const within = { ...context, store: tx }
      const seen = await seenOf(kind, within, row)
      throw new Undone({ done: await kind.load(within as never, row, told), seen })
    })
  } catch (error) {
    if (error instanceof Undone) return error.tried
    throw error
  }
}
