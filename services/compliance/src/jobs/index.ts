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
import { hearOrganizationRegistered, hearOrganizationStatusChanged } from './hear-organization.ts'
import { hearSupervisionEscalated } from './hear-supervision.ts'
import { importCredit } from './import-credit.ts'
import { listingTimers } from './listing-timers.ts'

const listeners = [hearOrganizationRegistered, hearOrganizationStatusChanged, hearSupervisionEscalated]

/** All that happens unattended here: news is told and heard, the clock acts on listings, files and imports, and imports are worked on. */
export const jobs: readonly ((means: JobMeans & Own) => RunningJob)[] = [
  relayOutbox,
  (means) => hearNews({ ...means, listeners }),
  (means) => timerJobs({ ...means, handlers: [...listingTimers, fileTimer, ...importTimers] }),
  importCredit,
]
