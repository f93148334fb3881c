import { type Actor, isIn } from '@gongshi/domain-kit'
import { advanced } from '../../domain/applying/progress.ts'
import { basis } from '../../domain/basis.ts'
import type { Correction } from '../../domain/notice/corrected.ts'
import { causeOf } from '../../domain/outage/cause.ts'
import type { PlatformOutage } from '../../domain/outage/platform-outage.ts'
import { outageMoves } from '../../domain/outage/states.ts'
import type { Records } from '../../store/store.ts'
import { applyBatch } from '../shared/apply-batch.ts'
import type { DaysGround } from '../shared/days-ground.ts'
import { outageAudit } from '../shared/outage-audit.ts'
import { giveBackTo } from './give-back-to.ts'

const BY_CONFIRMATION: Actor = { kind: 'system', name: 'outage.apply' }

/** Confirmed outages whose turn it is: some of their projects each (attack 22). */
export async function applyOutages(
  tx: Records,
  outageIds: readonly string[],
  ground: DaysGround,
): Promise<void> {
  for (const id of outageIds) await applyOutage(tx, id, ground)
}

/**
 * Gives the lost days of a confirmed outage back to the next of its projects; what is left has a timer of its own.
 *
 * Each project is marked in the transaction that moved its end: after a kill it is done, or as if it had never been begun.
 */
export async function applyOutage(tx: Records, outageId: string, ground: DaysGround): Promise<void> {
  const outage = await tx.outages.hold(outageId)
  if (!outage || !isIn(outageMoves, outage.state, 'effective')) return
  const correction = correctionOf(outage, ground)
  const by = { correction, actor: BY_CONFIRMATION, cause: causeOf(outageId) }
  const { now } = ground
  const done = await applyBatch(tx, {
    effects: tx.outages.effects,
    ownerId: outageId,
    now,
    apply: (projectId) => giveBackTo(tx, projectId, by),
  })
  const applied = advanced(outage, done)
  await tx.outages.keep({ before: outage, after: applied })
  if (applied.applied >= applied.affected)
    await tx.audit([
      outageAudit({ command: 'apply-platform-outage', actor: BY_CONFIRMATION, now, outage: applied }),
    ])
}

function correctionOf(outage: PlatformOutage, { calendar, lostDays, now }: DaysGround): Correction {
  const lostNow = outage.lostDays ?? []
  return {
    changedDates: lostNow,
    lostNow,
    because: because(outage),
    basis: basis.outage,
    ground: { calendar, lostDays },
    now,
  }
}

function because({ lostDays = [], lostFromHours }: PlatformOutage) {
  const dates = lostDays.join('、')
  return {
    zh: `平台于 ${dates} 中断满 ${lostFromHours} 小时，该日不计入公示期`,
    en: `The platform was out for ${lostFromHours} hours or more on ${dates}; such a day does not count`,
  }
}
