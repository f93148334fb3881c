import type { AnyKind } from '../kind/import-kind.ts'
import type { ImportStore } from './import-store.ts'

/** What came of a row that was kept and undone; thrown, so that the transaction leaves no trace. */
class Tried extends Error {
  override readonly name = 'Tried'
  readonly done: 'loaded' | 'unchanged'

  constructor(done: 'loaded' | 'unchanged') {
    super(done)
    this.done = done
  }
}

/**
 * Keeps a row as the run would, and undoes it: what the law, the commands and the database say of it is told before anything is kept.
 *
 * @throws what the load throws
 */
export async function dryRun(
  store: ImportStore,
  kind: AnyKind<never>,
  { context, row, told }: { context: object; row: unknown; told: readonly string[] },
): Promise<'loaded' | 'unchanged'> {
  try {
    return await store.transaction(async (tx) => {
      throw new Tried(await kind.load({ ...context, store: tx } as never, row, told))
    })
  } catch (error) {
    if (error instanceof Tried) return error.done
    throw error
  }
}
