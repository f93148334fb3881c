import { hear, type Listener } from '@gongshi/service-kit'
import { hearCalendarCorrection } from '../commands/hear-calendar-correction.ts'
import { recordsIn } from '../store/store.ts'
import type { JobMeans } from './job-means.ts'

/** The State Council's calendar was corrected: open notices are reckoned anew. */
export const hearCalendarCorrected = ({
  neighbours,
  clock,
}: Pick<JobMeans, 'neighbours' | 'clock'>): Listener =>
  hear({
    room: 'procurement',
    event: 'calendar.corrected.v1',
    apply: (tx, envelope) => hearCalendarCorrection(recordsIn(tx), envelope, { neighbours, clock }),
  })
