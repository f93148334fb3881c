import { civilDate } from '@gongshi/domain-kit'
import type { EventEnvelope } from '@gongshi/events'
import type { Clock } from '@gongshi/service-kit'
import type { Records } from '../../store/store.ts'

/**
 * The State Council's calendar was published or corrected: every project with an open date reckoned in or rolled by its days is written
 * down, and a job reckons them anew (R-20; attack 22). Until it has got to one, time alone ends nothing of it (`ends-to-move.ts`).
 *
 * Whoever publishes at this moment holds the calendar's mark: either what he wrote is seen here, or it is reckoned again there. The
 * mark is taken for a few statements; nobody is asked meanwhile. Intentions, times to start and longest suspensions are natural days
 * that nothing rolls: no calendar moves them.
 */
export async function hearCalendarCorrection(
  tx: Records,
  { eventId, aggregateVersion, occurredAt, body }: EventEnvelope<'calendar.corrected.v1'>,
  { clock }: { clock: Clock },
): Promise<void> {
  await tx.calendarMark.advance(aggregateVersion)
  await tx.calendarCorrections.add({
    id: eventId,
    noticeId: body.noticeId,
    calendarVersion: aggregateVersion,
    years: body.years,
    changedDates: body.changedDates.map(civilDate),
    correctedAt: occurredAt,
    heardAt: await tx.now(clock),
  })
}
