import type { EventName } from '@gongshi/events'
import type { EntityManager } from 'typeorm'
import { announceAll } from './announce-all.ts'
import type { Announcement } from './announcement.ts'

/**
 * Records in the transaction of the change itself that something happened; the relay tells the listeners later.
 *
 * @throws when the body does not have the shape of `packages/events`: a defect, not a user's error
 */
export async function announce<N extends EventName>(
  tx: EntityManager,
  event: Announcement<N>,
): Promise<void> {
  await announceAll(tx, [event])
}
