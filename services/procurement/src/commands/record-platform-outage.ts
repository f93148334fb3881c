import {
  type Actor,
  accepted,
  type CivilDate,
  civilDateOf,
  type Instant,
  type Outcome,
  refused,
} from '@gongshi/domain-kit'
import { basis } from '../domain/basis.ts'
import { check } from '../domain/check.ts'
import { FiguresUnknown, figuresUnknown, unknownFigure } from '../domain/ground/figures-unknown.ts'
import { giveBack } from '../domain/outage/give-back.ts'
import { mayRecordOutage, outageRules } from '../domain/outage/record.ts'
import type { Records } from '../store/store.ts'
import type { Acting } from './context.ts'
import { correctDeadlines } from './correct-deadlines.ts'
import { reopenNotices } from './reopen-notices.ts'
import { unlessUnknown } from './shared/deadline-unknown.ts'
import { onGround } from './shared/ground.ts'

export type RecordOutage = { from: Instant; to: Instant; reason: string }
/** The days that no longer count, and how many open notices moved. */
export type OutageRecorded = { lostDays: readonly string[]; noticesMoved: number }

/**
 * The platform could not be read: a day with enough hours of it is given back to every notice that was open on it and from which
 * nothing has been bought yet (domain specification 4.5).
 *
 * Where an end would move beyond the known calendar nothing is recorded: it is tried again once the year's notice is imported.
 * How many hours are enough is the figure in force on the day the outage began; it is kept with the outage (3.6).
 */
export async function recordPlatformOutage(
  acting: Acting,
  input: RecordOutage,
): Promise<Outcome<OutageRecorded>> {
  const { actor, neighbours } = acting
  const allowed = check(mayRecordOutage, { actor })
  if (!allowed.ok) return allowed
  const then = await neighbours.askCatalogue(civilDateOf(input.from)).catch(unknownFigure)
  if (then instanceof FiguresUnknown) return refused(figuresUnknown(civilDateOf(input.from), then))
  const lostFromHours = then.policies.noticeOutageHours
  const recorded = onGround(acting, undefined, async (tx, { now, calendar, lostDays: lostBefore }) => {
    const possible = check(outageRules, { ...input, now })
    if (!possible.ok) return possible
    const by = actor.kind === 'person' ? actor.subject : ''
    await tx.outages.add({ ...input, lostFromHours, by, at: now })
    const lostDays = await tx.outages.lostDaysSince(now.subtract({ hours: 400 * 24 }))
    const newlyLost = lostDays.filter((date) => !lostBefore.some((known) => known.equals(date)))
    const correction = {
      changedDates: newlyLost,
      lostNow: newlyLost,
      because: because(newlyLost.join('、'), lostFromHours),
      basis: basis.outage,
      ground: { calendar, lostDays },
      now,
    }
    const cause = `outage ${civilDateOf(input.from)} ${now.epochMilliseconds}`
    const corrected = await correctDeadlines(tx, { correction, actor, cause })
    const noticesMoved = corrected + (await reopenNotices(tx, { correction, actor, cause }))
    await giveBackToSuspended(tx, newlyLost)
    await tx.audit([auditOf(input, { actor, now, noticesMoved })])
    return accepted({ lostDays: newlyLost.map(String), noticesMoved })
  })
  return unlessUnknown(recorded)
}

const because = (dates: string, hours: number) => ({
  zh: `平台于 ${dates} 中断满 ${hours} 小时，该日不计入公示期`,
  en: `The platform was out for ${hours} hours or more on ${dates}; such a day does not count`,
})

/** A suspended notice had counted the day already: it gets it back for when it is resumed. */
async function giveBackToSuspended(tx: Records, lostDays: readonly CivilDate[]): Promise<void> {
  if (lostDays.length === 0) return
  const held = await tx.notices.hold(await tx.notices.suspendedIds())
  const given = held.flatMap((before) => {
    const after = giveBack(before, lostDays)
    return after ? [{ before, after }] : []
  })
  await tx.notices.keep(given)
}

type Recorded = { actor: Actor; now: Instant; noticesMoved: number }

const auditOf = ({ from, to, reason }: RecordOutage, { actor, now, noticesMoved }: Recorded) => ({
  at: now,
  actor,
  command: 'record-platform-outage',
  aggregateType: 'platform',
  aggregateId: 'platform',
  version: 1,
  change: { from: from.toString(), to: to.toString(), reason, noticesMoved },
})
