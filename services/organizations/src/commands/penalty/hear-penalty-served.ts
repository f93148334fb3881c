import { civilDate, type Uscc } from '@gongshi/domain-kit'
import type { EventEnvelope } from '@gongshi/events'
import { afterServed } from '../../domain/penalty/serve.ts'
import { type StatusPenaltyKind, statusPenaltyKinds } from '../../domain/penalty/status-penalty.ts'
import type { Store } from '../../store/store.ts'
import { changeStatus } from './change-status.ts'

/** A penalty was served: what suspends or revokes changes where the organization stands; every other kind concerns this room nothing. */
export async function hearPenaltyServed(
  tx: Store,
  { body, occurredAt: heardAt }: EventEnvelope<'penalty.served.v1'>,
): Promise<void> {
  const kind = statusPenaltyKinds.find((one): one is StatusPenaltyKind => one === body.kind)
  if (!kind) return
  const { penaltyId: id, servedOn, until } = body
  const uscc = body.uscc as Uscc
  const kept = await tx.organizations.hold(uscc)
  const status = kept && afterServed(kept.status, kind)
  const penalty = {
    ...{ id, uscc, kind, heardAt, servedOn: civilDate(servedOn), until: until ? civilDate(until) : null },
    revocationKind: kind === 'ACTIVITY_SUSPENSION' ? null : ('PENALTY' as const),
    took: kept !== undefined && status !== kept.status,
    overturnedOn: null,
    overAt: null,
  }
  await tx.statusPenalties.keep(penalty, heardAt)
  if (kept && status)
    await changeStatus(tx, {
      kept,
      status,
      at: heardAt,
      why: { penaltyId: id, kind },
      command: 'hear-penalty-served',
    })
}
