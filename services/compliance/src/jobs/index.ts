import { hearNews, type JobMeans, type RunningJob, relayOutbox, timerJobs } from '@gongshi/service-kit'
import { hearOrganizationRegistered, hearOrganizationStatusChanged } from './hear-organization.ts'
import { listingTimers } from './listing-timers.ts'

const listeners = [hearOrganizationRegistered, hearOrganizationStatusChanged]

/** All that happens unattended here: news is told and heard, and the clock acts on listings. */
export const jobs: readonly ((means: JobMeans) => RunningJob)[] = [
  relayOutbox,
  (means) => hearNews({ ...means, listeners }),
  (means) => timerJobs({ ...means, handlers: listingTimers }),
]
