import {
  fileTimer,
  hearNews,
  importTimers,
  type JobMeans,
  type RunningJob,
  relayOutbox,
  timerJobs,
} from '@gongshi/service-kit'
import type { Own } from '../commands/context.ts'
import { hearNotices } from './hear-notices.ts'
import { importCatalogue } from './import-catalogue.ts'

/** All that happens in this room unattended; of its records imports and their files alone have a deadline. */
export const jobs: readonly ((means: JobMeans & Own) => RunningJob)[] = [
  relayOutbox,
  (means) => hearNews({ ...means, listeners: hearNotices }),
  (means) => timerJobs({ ...means, handlers: [fileTimer, ...importTimers] }),
  importCatalogue,
]
