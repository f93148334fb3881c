import type { EntityManager } from 'typeorm'
import { isInDoubt } from '../clock/in-doubt.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { askFirst } from './ask-first.ts'
import { claimDue, type Position } from './claim-due.ts'
import type { Firing } from './firing.ts'
import type { DueTimer } from './timer-handler.ts'

/** Which of the due timers a batch takes. */
export type Which = {
  limit: number
  after?: Position
  only?: string
  /** Told what was taken, while the transaction is still open. */
  onClaimed?: (due: readonly DueTimer[]) => void
}

/** A batch that fired. */
export type Fired = { fired: DueTimer[]; lateMs: number[] }

/** A batch that was rolled back, and whose it was. */
export class BatchFailed extends Error {
  override readonly name = 'BatchFailed'
  readonly ids: readonly string[]
  constructor(ids: readonly string[], cause: unknown) {
    super('a batch of timers could not fire', { cause })
    this.ids = ids
  }
}

/**
 * Fires a batch of due timers in one transaction: the timers, their records and the news of it.
 *
 * Due is what the database's clock says in this transaction, never the application's (platform 4). While the two differ by
 * more than seconds nothing fires: what a clock that jumped closes early stays closed. The timers stay armed. Neighbours
 * are asked before it: no lock waits for a call.
 *
 * @throws BatchFailed when nothing was done
 */
export async function fireBatch(firing: Firing, which: Which): Promise<Fired> {
  let ids: string[] = []
  const answers = await askFirst(firing, which.only)
  const kinds = [...firing.handlers.values()]
    .filter(({ kind, ask }) => !ask || answers.has(kind))
    .map(({ kind }) => kind)
  const work = async (tx: EntityManager): Promise<Fired> => {
    const now = await firing.clock.now(tx)
    if (isInDoubt(firing.clock) || kinds.length === 0) return { fired: [], lateMs: [] }
    const due = await claimDue(tx, { now, kinds, ...which })
    ids = due.map((timer) => timer.id)
    which.onClaimed?.(due)
    for (const [kind, same] of Map.groupBy(due, (timer) => timer.kind)) {
      await firing.handlers.get(kind)?.fire(tx, same, now, answers.get(kind))
    }
    return { fired: due, lateMs: due.map((timer) => now.epochMilliseconds - timer.dueAt.epochMilliseconds) }
  }
  try {
    return await inTransaction(firing.dataSource, work, { unhurried: true })
  } catch (error) {
    throw new BatchFailed(ids, error)
  }
}
