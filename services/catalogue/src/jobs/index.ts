import {
  hearNews,
  type Log,
  type Metrics,
  type Queues,
  type RunningJob,
  relayOutbox,
} from '@gongshi/service-kit'
import type { DataSource } from 'typeorm'
import { hearNotices } from './hear-notices.ts'

export type JobMeans = { dataSource: DataSource; queues: Queues; log: Log; metrics: Metrics }

/** All that happens in this room unattended; no record of it has a deadline, so it keeps no timers. */
export const jobs: readonly ((means: JobMeans) => RunningJob)[] = [
  (means) => relayOutbox({ room: 'catalogue', ...means }),
  (means) => hearNews({ room: 'catalogue', listeners: hearNotices, ...means }),
]
