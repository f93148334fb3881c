import { accepted, type Outcome } from '@gongshi/domain-kit'
import { withdraw } from '../../domain/outage/withdraw.ts'
import type { Acting } from '../context.ts'
import { holdOutage, type OutageAction } from '../shared/hold-outage.ts'
import { outageAudit } from '../shared/outage-audit.ts'
import type { OutageDone } from './record-platform-outage.ts'

/** An outage recorded by mistake is taken back before anybody confirmed it; nothing moves (AC-71). */
export async function withdrawPlatformOutage(
  { actor, store, clock }: Acting,
  input: OutageAction & { reason: string },
): Promise<Outcome<OutageDone>> {
  return store.transaction(async (tx) => {
    const now = await tx.now(clock)
    const held = await holdOutage(tx, input, actor)
    if (!held.ok) return held
    const withdrawn = withdraw({ outage: held.value, reason: input.reason, actor, now })
    if (!withdrawn.ok) return withdrawn
    const outage = withdrawn.value
    await tx.outages.keep({ before: held.value, after: outage })
    const command = 'withdraw-platform-outage'
    await tx.audit([outageAudit({ command, actor, now, outage, note: input.reason })])
    return accepted({ outage, lostDays: [], noticesMoved: 0 })
  })
}
