import { hear, type Listener } from '@gongshi/service-kit'
import { hearAgencySucceeded as passOn } from '../commands/project/hear-agency-succeeded.ts'
import { recordsIn } from '../store/store.ts'

/** An agency took over from another: its open projects are the successor's. */
export const hearAgencySucceeded: Listener = hear({
  room: 'procurement',
  event: 'agency.succeeded.v1',
  apply: (tx, envelope) => passOn(recordsIn(tx), envelope),
})
