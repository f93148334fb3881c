import { type Relay, type RunningJob, relayOutbox } from '@gongshi/service-kit'

/** All that happens unattended in this room: its news is told to the others. */
export const startJobs = (room: Relay): RunningJob[] => [relayOutbox(room)]
