import { hearNews, type JobMeans, type RunningJob, relayOutbox } from '@gongshi/service-kit'
import { hearNotices } from './hear-notices.ts'

/** All that happens in this room unattended; no record of it has a deadline, so it keeps no timers. */
export const jobs: readonly ((means: JobMeans) => RunningJob)[] = [
  relayOutbox,
  (means) => hearNews({ ...means, listeners: hearNotices }),
]
