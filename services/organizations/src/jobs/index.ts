import { hearNews, type JobMeans, type RunningJob, relayOutbox, timerJobs } from '@gongshi/service-kit'
import type { Own } from '../commands/context.ts'
import { hearCalendarPublished } from './hear-calendar-published.ts'
import { hearPolicyChanged } from './hear-policy-changed.ts'
import { importRegister } from './import-register.ts'
import { timers } from './timers.ts'

/** All that happens unattended in this room: its timers, its news, the figures and the calendar it hears, and its offices' imports. */
export const jobs: readonly ((means: JobMeans & Own) => RunningJob)[] = [
  (means) => timerJobs({ ...means, handlers: timers }),
  relayOutbox,
  (means) => hearNews({ ...means, listeners: [hearPolicyChanged, hearCalendarPublished] }),
  importRegister,
]
