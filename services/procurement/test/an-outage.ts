import { accepted, type Outcome } from '@gongshi/domain-kit'
import { applyOutage } from '../src/commands/outage/apply-outages.ts'
import { confirmPlatformOutage } from '../src/commands/outage/confirm-platform-outage.ts'
import { type RecordOutage, recordPlatformOutage } from '../src/commands/outage/record-platform-outage.ts'
import type { PlatformOutage } from '../src/domain/outage/platform-outage.ts'
import { onDays } from './on-days.ts'
import { people } from './people.ts'
import { value } from './stories.ts'
import type { TestRoom } from './test-room.ts'

type Happened = { lostDays: readonly string[]; noticesMoved: number }

/** Recorded by one operator, confirmed by another, and applied to every project it touches. */
export async function anOutage(
  room: TestRoom,
  span: Omit<RecordOutage, 'reason'>,
): Promise<Outcome<Happened>> {
  const outage = await aRecordedOutage(room, span)
  const confirmed = await confirmPlatformOutage(room.as(people.operator2), seenOutage(outage))
  if (!confirmed.ok) return confirmed
  const { moved } = await applied(room, confirmed.value.outage)
  return accepted({ lostDays: confirmed.value.lostDays, noticesMoved: moved })
}

/** Recorded by an operator, and waiting for another. */
export async function aRecordedOutage(
  room: TestRoom,
  span: Omit<RecordOutage, 'reason'>,
): Promise<PlatformOutage> {
  return value(await recordPlatformOutage(room.as(people.operator), { ...span, reason: '机房断电' })).outage
}

/** What an input says of an outage it has just seen. */
export const seenOutage = ({ id, version }: PlatformOutage) => ({ id, version })

/** The outage once its job has nothing left to do. */
export async function applied(room: TestRoom, { id }: PlatformOutage): Promise<PlatformOutage> {
  for (;;) {
    const [outage] = await room.store.outages.byIds([id])
    if (!outage || outage.applied >= outage.affected) return outage!
    await onDays(room, (tx, ground) => applyOutage(tx, id, ground))
  }
}
