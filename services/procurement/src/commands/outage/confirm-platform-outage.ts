import { accepted, type CivilDate, type Instant, type Outcome, Temporal } from '@gongshi/domain-kit'
import { confirm, withEffect } from '../../domain/outage/confirm.ts'
import { type Known, unreckonable } from '../../domain/outage/unreckonable.ts'
import type { Records } from '../../store/store.ts'
import type { Acting } from '../context.ts'
import { DeadlineUnknown, unlessUnknown } from '../shared/deadline-unknown.ts'
import { type OutageAction, type OutageDone, outageVerbOnGround } from '../shared/outage-verb.ts'

const LOOK_BACK_DAYS = 400

/**
 * Another operator confirms an outage: its lost days do not count any more, and a job gives them back to every notice and every
 * publicity that was open on them, however many (domain specification 4.5, attack 22).
 *
 * Where an end would move beyond the known calendar nothing is confirmed: it is tried again once the year's notice is imported.
 */
export const confirmPlatformOutage = (acting: Acting, input: OutageAction): Promise<Outcome<OutageDone>> =>
  unlessUnknown(confirmIt(acting, input))

const lookBack = (now: Instant) => now.subtract({ hours: LOOK_BACK_DAYS * 24 })

const confirmIt = outageVerbOnGround('confirmPlatformOutage', {
  first: (tx, { now }) => tx.outages.holdConfirmedSince(lookBack(now)),
  decide: async ({ outage: before, actor, tx, now, ground }) => {
    const decided = confirm({ outage: before, actor, now })
    if (!decided.ok) return decided
    const lostBefore = await tx.outages.lostDaysSince(lookBack(now))
    await tx.outages.keep({ before, after: decided.value })
    const lostDays = await tx.outages.lostDaysSince(lookBack(now))
    const lostNow = lostDays.filter((date) => !lostBefore.some((known) => known.equals(date)))
    const projectIds = await touchedBy(tx, lostNow)
    await expectKnownEnds(tx, projectIds, { ground: { ...ground, lostDays }, lostNow, now })
    const outage = withEffect(decided.value, { lostDays: lostNow, affected: projectIds.length })
    await tx.outages.effects.add(outage.id, projectIds)
    return accepted({ outage, lostDays: lostNow.map(String), noticesMoved: projectIds.length })
  },
})

async function touchedBy(tx: Records, lostNow: readonly CivilDate[]): Promise<string[]> {
  const lost = [...lostNow].sort(Temporal.PlainDate.compare)
  const [first, last] = [lost[0], lost.at(-1)]
  return first && last ? tx.outages.touchedBy(first, last) : []
}

/** @throws DeadlineUnknown where an end of one of these projects could not be reckoned */
async function expectKnownEnds(tx: Records, projectIds: readonly string[], known: Known): Promise<void> {
  for (const notice of await tx.notices.currentOf(projectIds)) {
    const refused = unreckonable(notice, known)
    if (refused && !refused.ok) throw new DeadlineUnknown(refused.refusals)
  }
}
