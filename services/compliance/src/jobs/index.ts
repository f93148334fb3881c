import {
  hearNews,
  type Relay,
  type RunningJob,
  relayOutbox,
  type TimerJobs,
  timerJobs,
} from '@gongshi/service-kit'
import { hearOrganizationRegistered, hearOrganizationStatusChanged } from './hear-organization.ts'
import { listingTimers } from './listing-timers.ts'

const name = 'compliance'
const listeners = [hearOrganizationRegistered, hearOrganizationStatusChanged]

/** All that happens unattended here: news is told and heard, and the clock acts on listings. */
export const startJobs = (room: Omit<Relay & TimerJobs, 'room' | 'handlers'>): RunningJob[] => [
  relayOutbox({ ...room, room: name }),
  hearNews({ ...room, room: name, listeners }),
  timerJobs({ ...room, room: name, handlers: listingTimers }),
]
