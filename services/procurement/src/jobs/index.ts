import { hearNews, type RunningJob, relayOutbox, timerJobs } from '@gongshi/service-kit'
import { hearCalendarCorrected } from './hear-calendar-corrected.ts'
import { hearServiceItemRetired } from './hear-service-item-retired.ts'
import type { JobMeans } from './job-means.ts'
import { timers } from './timers.ts'

/** All that happens in this room unattended: its timers, its own news going out, and the news it listens to. */
export const jobs: readonly ((means: JobMeans) => RunningJob)[] = [
  (means) => timerJobs({ room: 'procurement', handlers: timers(means), ...means }),
  (means) => relayOutbox({ room: 'procurement', ...means }),
  (means) =>
    hearNews({
      room: 'procurement',
      listeners: [hearCalendarCorrected(means), hearServiceItemRetired(means)],
      ...means,
    }),
]
