import { hear, type JobMeans, type Listener } from '@gongshi/service-kit'
import type { Own } from '../commands/context.ts'
import { hearRetiredItem } from '../commands/project/hear-retired-item.ts'
import { recordsIn } from '../store/store.ts'

/** A catalogue item retires: its projects are flagged. */
export const hearServiceItemRetired = ({ neighbours, clock }: Own & Pick<JobMeans, 'clock'>): Listener =>
  hear({
    room: 'procurement',
    event: 'service-item.retired.v1',
    apply: (tx, envelope) => hearRetiredItem(recordsIn(tx), envelope, { neighbours, clock }),
  })
