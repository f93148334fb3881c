import { type Instant, newId } from '@gongshi/domain-kit'
import type { EventEnvelope } from '@gongshi/events'
import { applyCorrection } from '../src/commands/calendar/apply-corrections.ts'
import { hearCalendarCorrection } from '../src/commands/calendar/hear-calendar-correction.ts'
import type { CalendarCorrection } from '../src/domain/calendar/calendar-correction.ts'
import { onDays } from './on-days.ts'
import type { TestRoom } from './test-room.ts'

type Corrected = {
  changedDates: readonly string[]
  years?: readonly number[]
  noticeId?: string
  /** When the catalogue corrected it; now when left out. */
  correctedAt?: Instant
}

/** The room hears that the calendar is another one now, by its next version; nothing is reckoned anew yet. @returns its id */
export async function hearCorrection(
  room: TestRoom,
  { changedDates, years = [2026], noticeId, correctedAt }: Corrected,
): Promise<string> {
  room.city.calendarVersion += 1
  const envelope: EventEnvelope<'calendar.corrected.v1'> = {
    eventId: newId(),
    name: 'calendar.corrected.v1',
    aggregateId: 'work-calendar',
    aggregateVersion: room.city.calendarVersion,
    occurredAt: correctedAt ?? room.clock.instant,
    body: { years: [...years], changedDates: [...changedDates], ...(noticeId ? { noticeId } : {}) },
  }
  await room.store.transaction((tx) => hearCalendarCorrection(tx, envelope, room))
  return envelope.eventId
}

/** The same, and its job has nothing left to do. @returns its id */
export async function aCorrection(room: TestRoom, corrected: Corrected): Promise<string> {
  const id = await hearCorrection(room, corrected)
  await appliedCorrection(room, id)
  return id
}

/** The correction once its job has nothing left to do. */
export async function appliedCorrection(room: TestRoom, id: string): Promise<CalendarCorrection> {
  for (;;) {
    const correction = await room.store.transaction((tx) => tx.calendarCorrections.hold(id))
    if (!correction || correction.applied >= correction.affected) return correction!
    await onDays(room, (tx, ground) => applyCorrection(tx, id, ground))
  }
}
