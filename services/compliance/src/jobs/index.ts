import { hearNews, type Relay, type RunningJob, relayOutbox } from '@gongshi/service-kit'
import { hearOrganizationRegistered, hearOrganizationStatusChanged } from './hear-organization.ts'

const listeners = [hearOrganizationRegistered, hearOrganizationStatusChanged]

/** All that happens unattended in this room: its news is told to the others, theirs is heard. */
export const startJobs = (room: Omit<Relay, 'room'>): RunningJob[] => [
  relayOutbox({ ...room, room: 'compliance' }),
  hearNews({ ...room, room: 'compliance', listeners }),
]
