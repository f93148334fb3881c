import { hearNews, type JobMeans, type RunningJob, relayOutbox } from '@gongshi/service-kit'
import { hearPolicyChanged } from './hear-policy-changed.ts'

/** All that happens unattended in this room: its news is told to the others, and the figures it goes by are heard. */
export const jobs: readonly ((means: JobMeans) => RunningJob)[] = [
  relayOutbox,
  (means) => hearNews({ ...means, listeners: [hearPolicyChanged] }),
]
