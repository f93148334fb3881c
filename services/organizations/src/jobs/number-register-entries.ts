import { type JobMeans, type RunningJob, repeat } from '@gongshi/service-kit'
import { openStore } from '../store/store.ts'

/** How often it is looked whether entries wait for their places: what a reader of the feed waits at most. */
const LOOK_MS = 500
const AGAIN_MS = 2000

/**
 * Gives the entries of the register's feed their places, once they are committed (ADR 56). It runs in every process of the room and
 * rests on the database alone: two at once go one after the other, and one that is killed has given nothing or everything.
 */
export function numberRegisterEntries({ dataSource, log }: JobMeans): RunningJob {
  const store = openStore(dataSource)
  const numbering = repeat({
    step: async () => {
      if (!(await store.registerEntries.isAnyWaiting())) return LOOK_MS
      return (await store.transaction((tx) => tx.registerEntries.number())) > 0 ? 0 : LOOK_MS
    },
    failed: (error) => {
      log.warn({ err: error }, 'entries of the register wait for their places')
      return AGAIN_MS
    },
  })
  return {
    name: 'number-register-entries',
    health: async () => ({ ready: true }),
    stop: () => numbering.stop(),
  }
}
