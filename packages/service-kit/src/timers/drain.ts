import { isDatabaseAway, isDeadlock, isLockTimeout } from '../database/database-errors.ts'
import { beginRush, endRush } from '../jobs/rush.ts'
import type { Position } from './claim-due.ts'
import { BatchFailed, type Fired, fireBatch } from './fire-batch.ts'
import type { Firing } from './firing.ts'
import { postponeFailed } from './postpone-failed.ts'
import type { DueTimer } from './timer-handler.ts'

/** Measured: more lanes only wait for each other (platform 4). */
const LANES = 2
const A_BATCH = 500

type Drain = Firing & { onFired: (fired: Fired) => void; stopped: () => boolean }

/**
 * Fires all that was due when it began, 500 a transaction on two lanes.
 *
 * While batches are full, the room's news waits (`isRush`). A batch that fails is fired one by one, so that a timer that
 * cannot fire holds up no other.
 *
 * @throws when the database is away
 */
export async function drain(draining: Drain): Promise<void> {
  const position: { after?: Position } = {}
  const lane = async (): Promise<void> => {
    while (!draining.stopped()) {
      const count = await batch(draining, position)
      if (count < A_BATCH) return
    }
  }
  const lanes = await Promise.allSettled(Array.from({ length: LANES }, lane))
  endRush(draining.dataSource)
  const failed = lanes.find((result) => result.status === 'rejected')
  if (failed) throw failed.reason
}

async function batch(draining: Drain, position: { after?: Position }): Promise<number> {
  const onClaimed = (due: readonly DueTimer[]): void => {
    position.after = later(position.after, due.at(-1))
    if (due.length === A_BATCH) beginRush(draining.dataSource)
  }
  try {
    const fired = await fireBatch(draining, { limit: A_BATCH, after: position.after, onClaimed })
    draining.onFired(fired)
    return fired.fired.length
  } catch (error) {
    if (!(error instanceof BatchFailed) || isDatabaseAway(error.cause)) throw causeOf(error)
    return oneByOne(draining, error)
  }
}

function later(one: Position | undefined, other: Position | undefined): Position | undefined {
  if (!one || !other) return one ?? other
  const difference = one.dueAt.epochMilliseconds - other.dueAt.epochMilliseconds
  return difference > 0 || (difference === 0 && one.id > other.id) ? one : other
}

async function oneByOne(draining: Drain, { ids, cause }: BatchFailed): Promise<number> {
  if (ids.length === 0) throw cause
  for (const id of ids) {
    if (draining.stopped()) break
    await fireBatch(draining, { limit: 1, only: id }).then(draining.onFired, (error) =>
      failedAlone(draining, id, error),
    )
  }
  return ids.length
}

async function failedAlone({ dataSource, log }: Drain, id: string, error: unknown): Promise<void> {
  const cause = causeOf(error)
  if (isDatabaseAway(cause)) throw cause
  if (isDeadlock(cause) || isLockTimeout(cause)) return
  log.error({ err: cause, timer: id }, 'a timer could not fire and is tried again later')
  await postponeFailed(dataSource, [id])
}

function causeOf(error: unknown): unknown {
  return error instanceof BatchFailed ? error.cause : error
}
