import { accepted, type CivilDate, type Outcome, Temporal } from '@gongshi/domain-kit'
import { confirm, withEffect } from '../../domain/outage/confirm.ts'
import { type Known, unreckonable } from '../../domain/outage/unreckonable.ts'
import type { Records } from '../../store/store.ts'
import type { Acting } from '../context.ts'
import { DeadlineUnknown, unlessUnknown } from '../shared/deadline-unknown.ts'
import { onGround } from '../shared/ground.ts'
import { holdOutage, knowOutage, type OutageAction } from '../shared/hold-outage.ts'
import { outageAudit } from '../shared/outage-audit.ts'
import type { OutageDone } from './record-platform-outage.ts'

const LOOK_BACK_DAYS = 400

/**
 * Another operator confirms an outage: its lost days do not count any more, and a job gives them back to every notice and every
 * publicity that was open on them, however many (domain specification 4.5, attack 22).
 *
 * Where an end would move beyond the known calendar nothing is confirmed: it is tried again once the year's notice is imported.
 */
export async function confirmPlatformOutage(
  acting: Acting,
  input: OutageAction,
): Promise<Outcome<OutageDone>> {
  const { actor, store } = acting
  const known = await knowOutage(store, input.id, actor)
  if (!known.ok) return known
  const confirmed = onGround(acting, undefined, async (tx, ground) => {
    const { now } = ground
    const since = now.subtract({ hours: LOOK_BACK_DAYS * 24 })
    await tx.outages.holdConfirmedSince(since)
    const held = await holdOutage(tx, input, actor)
    if (!held.ok) return held
    const decided = confirm({ outage: held.value, actor, now })
    if (!decided.ok) return decided
    const lostBefore = await tx.outages.lostDaysSince(since)
    await tx.outages.keep({ before: held.value, after: decided.value })
    const lostDays = await tx.outages.lostDaysSince(since)
    const lostNow = lostDays.filter((date) => !lostBefore.some((known) => known.equals(date)))
    const projectIds = await touchedBy(tx, lostNow)
    await expectKnownEnds(tx, projectIds, { ground: { ...ground, lostDays }, lostNow, now })
    const outage = withEffect(decided.value, { lostDays: lostNow, affected: projectIds.length })
    await tx.outages.effects.add(outage.id, projectIds)
    await tx.outages.keep({ before: decided.value, after: outage })
    await tx.audit([outageAudit({ command: 'confirm-platform-outage', actor, now, outage })])
    return accepted({ outage, lostDays: lostNow.map(String), noticesMoved: projectIds.length })
  })
  return unlessUnknown(confirmed)
}

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
