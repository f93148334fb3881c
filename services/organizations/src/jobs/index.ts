import {
  fileTimer,
  hearNews,
  importTimer,
  type JobMeans,
  type RunningJob,
  relayOutbox,
  timerJobs,
} from '@gongshi/service-kit'
import type { Own } from '../commands/context.ts'
import { hearPolicyChanged } from './hear-policy-changed.ts'
import { importRegister } from './import-register.ts'

/** All that happens unattended in this room: its timers, its news, the figures it hears, and its offices' imports. */
export const jobs: readonly ((means: JobMeans & Own) => RunningJob)[] = [
  (means) => timerJobs({ ...means, handlers: [fileTimer, importTimer] }),
  relayOutbox,
  (means) => hearNews({ ...means, listeners: [hearPolicyChanged] }),
  importRegister,
]
