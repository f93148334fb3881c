import type { Actor, Instant } from '@gongshi/domain-kit'
import { afterSuspension, isDue } from '../../domain/penalty/end-suspension.ts'
import type { Store } from '../../store/store.ts'
import { changeStatus } from './change-status.ts'

const BY_TIME: Actor = { kind: 'system', name: 'suspension.over' }

/** Suspensions whose last day is over stand against their organizations no more, once each; a later penalty stands on (4.1). */
export async function letTimeActOnPenalties(tx: Store, ids: readonly string[], now: Instant): Promise<void> {
  for (const { id, uscc } of await tx.statusPenalties.byIds(ids)) {
    const kept = await tx.organizations.hold(uscc)
    const all = await tx.statusPenalties.of([uscc])
    const over = all.find((one) => one.id === id)
    if (!over || !isDue(over, now)) continue
    await tx.statusPenalties.keep({ ...over, overAt: now }, now)
    if (!kept) continue
    const others = all.filter((one) => one !== over)
    const { status, bearing } = afterSuspension({ status: kept.status, others, now })
    if (bearing) await tx.statusPenalties.keep({ ...bearing, took: true }, now)
    const why = { penaltyId: id, until: over.until?.toString() }
    await changeStatus(tx, { kept, status, at: now, why, command: 'end-suspension', actor: BY_TIME })
  }
}
