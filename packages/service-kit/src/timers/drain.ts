import { isDatabaseAway, isDeadlock, isLockTimeout } from '../database/database-errors.ts'
import type { Log } from '../log/open-log.ts'
import { BatchFailed, type Fired, type Firing, fireBatch } from './fire-batch.ts'
import { postponeFailed } from './postpone-failed.ts'

/** Measured: more lanes only wait for each other (platform 4). */
const LANES = 2
const A_BATCH = 500

type Drain = Firing & { log: Log; onFired: (fired: Fired) => void; stopped: () => boolean }

/**
 * Fires all that is due, 500 a transaction on two lanes.
 *
 * A batch that fails is fired one by one, so that a timer that cannot fire holds up no other.
 *
 * @throws when the database is away
 */
export async function drain(draining: Drain): Promise<void> {
  const lane = async (): Promise<void> => {
    while (!draining.stopped()) {
      const count = await batch(draining)
      if (count < A_BATCH) return
    }
  }
  const lanes = await Promise.allSettled(Array.from({ length: LANES }, lane))
  const failed = lanes.find((result) => result.status === 'rejected')
  if (failed) throw failed.reason
}

async function batch(draining: Drain): Promise<number> {
  try {
    const fired = await fireBatch(draining, A_BATCH)
    draining.onFired(fired)
    return fired.fired.length
  } catch (error) {
    if (!(error instanceof BatchFailed) || isDatabaseAway(error.cause)) throw causeOf(error)
    return oneByOne(draining, error)
  }
}

async function oneByOne(draining: Drain, { ids, cause }: BatchFailed): Promise<number> {
  if (ids.length === 0) throw cause
  for (const id of ids) {
    if (draining.stopped()) break
    await fireBatch(draining, 1, id).then(draining.onFired, (error) => failedAlone(draining, id, error))
  }
  return ids.length
}

async function failedAlone({ dataSource, log }: Drain, id: string, error: unknown): Promise<void> {
  const cause = causeOf(error)
  if (isDatabaseAway(cause)) throw cause
  if (isDeadlock(cause) || isLockTimeout(cause)) return
  log.error({ err: cause, timer: id }, 'a timer could not fire and is tried again later')
  await postponeFailed(dataSource, id)
}

function causeOf(error: unknown): unknown {
  return error instanceof BatchFailed ? error.cause : error
}
