import { hear, type Listener } from '@gongshi/service-kit'
import { hearRetiredItem } from '../commands/hear-retired-item.ts'
import { recordsIn } from '../store/store.ts'
import type { JobMeans } from './job-means.ts'

/** A catalogue item retires: its projects are flagged. */
export const hearServiceItemRetired = ({
  neighbours,
  clock,
}: Pick<JobMeans, 'neighbours' | 'clock'>): Listener =>
  hear({
    room: 'procurement',
    event: 'service-item.retired.v1',
    apply: (tx, envelope) => hearRetiredItem(recordsIn(tx), envelope, { neighbours, clock }),
  })
