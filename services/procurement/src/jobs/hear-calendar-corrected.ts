import { hear, type JobMeans, type Listener } from '@gongshi/service-kit'
import type { Own } from '../commands/context.ts'
import { hearCalendarCorrection } from '../commands/hear-calendar-correction.ts'
import { recordsIn } from '../store/store.ts'

/** The State Council's calendar was corrected: open notices are reckoned anew. */
export const hearCalendarCorrected = ({ neighbours, clock }: Own & Pick<JobMeans, 'clock'>): Listener =>
  hear({
    room: 'procurement',
    event: 'calendar.corrected.v1',
    apply: (tx, envelope) => hearCalendarCorrection(recordsIn(tx), envelope, { neighbours, clock }),
  })
