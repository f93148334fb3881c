import type { DataSource } from 'typeorm'
import { repeat } from '../../jobs/repeat.ts'
import type { RunningJob } from '../../jobs/running-job.ts'
import type { WrappingKeys } from '../../keys/wrapping-keys.ts'
import type { Log } from '../../log/open-log.ts'
import { outageLog } from '../../log/outage-log.ts'
import type { FileStore } from '../store/file-store.ts'
import { rewrapKeys } from './rewrap-keys.ts'
import { sweepBlobs } from './sweep-blobs.ts'

/** What the tidying needs. */
export type Tidying = {
  dataSource: DataSource
  store: FileStore
  keys?: WrappingKeys
  log: Log
  /** An upload that has gone on for longer was broken off with its process. */
  arrivingHours?: number
  /** How long to wait when there was nothing to do. */
  idleMs?: number
}

/** Removes what left from the store, in batches, and brings sealed files under the newest house key; any number of processes may. */
export function keepFilesTidy(tidying: Tidying): RunningJob {
  const { dataSource, store, keys, log, arrivingHours = 6, idleMs = 5000 } = tidying
  const outage = outageLog(log, 'file store')
  let removed = 0
  const sweeping = repeat({
    step: async () => {
      const swept = await sweepBlobs({ dataSource, store }, arrivingHours)
      outage.back()
      removed += swept
      return swept > 0 ? 0 : idleMs
    },
    failed: (error) => {
      outage.away(error)
      return 10_000
    },
  })
  const rewrapping = repeat({
    step: async () => (keys && (await rewrapKeys(dataSource, keys)) > 0 ? 0 : 60_000),
    failed: (error) => {
      log.error({ err: error }, 'the keys of sealed files could not be wrapped anew')
      return 60_000
    },
  })
  return {
    name: 'files',
    // a store that is away stops uploads, which say so themselves, and nothing else
    health: async () => ({ ready: true, storeIsAway: outage.isAway, removed }),
    stop: async () => {
      await Promise.all([sweeping.stop(), rewrapping.stop()])
    },
  }
}
