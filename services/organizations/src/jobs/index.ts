import { type Hearing, hearNews, type RunningJob, relayOutbox } from '@gongshi/service-kit'
import { hearPolicyChanged } from './hear-policy-changed.ts'

const listeners = [hearPolicyChanged]

/** All that happens unattended in this room: its news is told to the others, and the figures it goes by are heard. */
export const startJobs = (room: Omit<Hearing, 'listeners'>): RunningJob[] => [
  relayOutbox(room),
  hearNews({ ...room, listeners }),
]
