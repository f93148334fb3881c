import { hearNews, type JobMeans, type RunningJob, relayOutbox, timerJobs } from '@gongshi/service-kit'
import type { Own } from '../commands/context.ts'
import { hearAgencySucceeded } from './hear-agency-succeeded.ts'
import { hearCalendarCorrected } from './hear-calendar-corrected.ts'
import { hearServiceItemRetired } from './hear-service-item-retired.ts'
import { timers } from './timers.ts'

/** All that happens in this room unattended: its timers, its own news going out, and the news it listens to. */
export const jobs: readonly ((means: JobMeans & Own) => RunningJob)[] = [
  (means) => timerJobs({ ...means, handlers: timers(means) }),
  relayOutbox,
  (means) =>
    hearNews({
      ...means,
      listeners: [hearAgencySucceeded, hearCalendarCorrected(means), hearServiceItemRetired(means)],
    }),
]
