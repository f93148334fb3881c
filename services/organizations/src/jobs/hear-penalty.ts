import { hear } from '@gongshi/service-kit'
import { hearPenaltyOverturned as overturned } from '../commands/penalty/hear-penalty-overturned.ts'
import { hearPenaltyServed as served } from '../commands/penalty/hear-penalty-served.ts'
import { storeIn } from '../store/store.ts'

/** A penalty was served on an organization. */
export const hearPenaltyServed = hear({
  room: 'organizations',
  event: 'penalty.served.v1',
  apply: (tx, envelope) => served(storeIn(tx), envelope),
})

/** A penalty was overturned. */
export const hearPenaltyOverturned = hear({
  room: 'organizations',
  event: 'penalty.overturned.v1',
  apply: (tx, envelope) => overturned(storeIn(tx), envelope),
})
