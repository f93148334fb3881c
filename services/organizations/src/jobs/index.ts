import {
  fileTimer,
  hearNews,
  importJobs,
  importTimer,
  type JobMeans,
  type RunningJob,
  relayOutbox,
  timerJobs,
} from '@gongshi/service-kit'
import type { Own } from '../commands/context.ts'
import { divisionHistory } from '../domain/division/division-history.ts'
import { openStore } from '../store/store.ts'
import { hearPolicyChanged } from './hear-policy-changed.ts'

/** All that happens unattended in this room: its timers, its news, the figures it hears, and its offices' imports. */
export const jobs: readonly ((means: JobMeans & Own) => RunningJob)[] = [
  (means) => timerJobs({ ...means, handlers: [fileTimer, importTimer] }),
  relayOutbox,
  (means) => hearNews({ ...means, listeners: [hearPolicyChanged] }),
  (means) => {
    const store = openStore(means.dataSource)
    const divisions = async () => divisionHistory(await store.divisions.spans())
    return importJobs(means, {
      store,
      kinds: means.imports.kinds,
      contextOf: async (acting) => ({ ...acting, divisions: await divisions() }),
    })
  },
]
