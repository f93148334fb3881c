import { type Hearing, hearNews, type RunningJob, relayOutbox } from '@gongshi/service-kit'
import { hearNotices } from './hear-notices.ts'

/** What the process gives its jobs. */
export type JobMeans = Pick<Hearing, 'dataSource' | 'queues' | 'log' | 'metrics'>

/** All that happens in this room unattended; no record of it has a deadline, so it keeps no timers. */
export const jobs: readonly ((means: JobMeans) => RunningJob)[] = [
  (means) => relayOutbox({ room: 'catalogue', ...means }),
  (means) => hearNews({ room: 'catalogue', listeners: hearNotices, ...means }),
]
