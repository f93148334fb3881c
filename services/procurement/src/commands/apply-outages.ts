import { type Actor, civilDateOf, type Instant } from '@gongshi/domain-kit'
import { basis } from '../domain/basis.ts'
import type { Correction } from '../domain/notice/correct-deadline.ts'
import type { PlatformOutage } from '../domain/outage/platform-outage.ts'
import type { Neighbours } from '../neighbours/neighbours.ts'
import type { Records } from '../store/store.ts'
import { giveBackTo } from './give-back-to.ts'
import { outageAudit } from './shared/outage-audit.ts'

const A_BATCH = 25
const LOOK_BACK_DAYS = 400
const BY_CONFIRMATION: Actor = { kind: 'system', name: 'outage.apply' }

type Means = { neighbours: Neighbours; now: Instant }

/** Confirmed outages whose turn it is: some of their projects each (attack 22). */
export async function applyOutages(tx: Records, outageIds: readonly string[], means: Means): Promise<void> {
  for (const id of outageIds) await applyOutage(tx, id, means)
}

/**
 * Gives the lost days of a confirmed outage back to the next of its projects; what is left has a timer of its own.
 *
 * Each project is marked in the transaction that moved its end: after a kill it is done, or as if it had never been begun.
 *
 * @throws NeighbourUnavailable when the catalogue does not answer: tried again later
 */
export async function applyOutage(tx: Records, outageId: string, { neighbours, now }: Means): Promise<void> {
  const { calendar } = await neighbours.askCatalogue(civilDateOf(now))
  const outage = await tx.outages.hold(outageId)
  if (outage?.state !== 'CONFIRMED') return
  const lostDays = await tx.outages.lostDaysSince(now.subtract({ hours: LOOK_BACK_DAYS * 24 }))
  const lostNow = outage.lostDays ?? []
  const correction: Correction = {
    changedDates: lostNow,
    lostNow,
    because: because(outage),
    basis: basis.outage,
    ground: { calendar, lostDays },
    now,
  }
  const projectIds = await tx.outages.waitingEffects(outageId, A_BATCH)
  let moved = 0
  for (const projectId of projectIds)
    if (await giveBackTo(tx, projectId, { correction, actor: BY_CONFIRMATION, cause: `outage ${outageId}` }))
      moved += 1
  await tx.outages.markApplied(outageId, projectIds, now)
  const applied = { ...outage, applied: outage.applied + projectIds.length, moved: outage.moved + moved }
  await tx.outages.keep({ before: outage, after: applied })
  if (applied.applied >= applied.affected)
    await tx.audit([
      outageAudit({ command: 'apply-platform-outage', actor: BY_CONFIRMATION, now, outage: applied }),
    ])
}

function because({ lostDays = [], lostFromHours }: PlatformOutage) {
  const dates = lostDays.join('、')
  return {
    zh: `平台于 ${dates} 中断满 ${lostFromHours} 小时，该日不计入公示期`,
    en: `The platform was out for ${lostFromHours} hours or more on ${dates}; such a day does not count`,
  }
}
