import { hear, type JobMeans, type Listener } from '@gongshi/service-kit'
import { hearCalendarCorrection } from '../commands/calendar/hear-calendar-correction.ts'
import { recordsIn } from '../store/store.ts'

/** The State Council's calendar was corrected: what is open will be reckoned anew. */
export const hearCalendarCorrected = ({ clock }: Pick<JobMeans, 'clock'>): Listener =>
  hear({
    room: 'procurement',
    event: 'calendar.corrected.v1',
    apply: (tx, envelope) => hearCalendarCorrection(recordsIn(tx), envelope, { clock }),
  })
