import { hearNews, type JobMeans, type RunningJob, relayOutbox, timerJobs } from '@gongshi/service-kit'
import type { Own } from '../commands/context.ts'
import { importRegister } from './import-register.ts'
import { listeners } from './listeners.ts'
import { numberRegisterEntries } from './number-register-entries.ts'
import { timers } from './timers.ts'

/** All that happens unattended in this room: its timers, its news, the figures, the calendar and the penalties it hears, its offices' imports, and the places in its feed. */
export const jobs: readonly ((means: JobMeans & Own) => RunningJob)[] = [
  (means) => timerJobs({ ...means, handlers: timers }),
  relayOutbox,
  (means) => hearNews({ ...means, listeners }),
  importRegister,
  numberRegisterEntries,
]
