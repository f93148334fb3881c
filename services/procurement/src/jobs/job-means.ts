import type { timerJobs } from '@gongshi/service-kit'
import type { Neighbours } from '../commands/context.ts'

/** What the room's unattended work needs. */
export type JobMeans = Omit<Parameters<typeof timerJobs>[0], 'room' | 'handlers'> & { neighbours: Neighbours }
