import { civilDate, type Uscc } from '@gongshi/domain-kit'
import type { EventEnvelope } from '@gongshi/events'
import { afterOverturned } from '../../domain/penalty/overturn.ts'
import type { Store } from '../../store/store.ts'
import { stopsLiquidation } from '../liquidation/stop-liquidation.ts'
import { changeStatus } from './change-status.ts'

/** A penalty was overturned: it stands against the organization no more; one this room never heard of changes nothing. */
export async function hearPenaltyOverturned(
  tx: Store,
  { body, occurredAt: at }: EventEnvelope<'penalty.overturned.v1'>,
): Promise<void> {
  const uscc = body.uscc as Uscc
  const kept = await tx.organizations.hold(uscc)
  const all = await tx.statusPenalties.of([uscc])
  const overturned = all.find(({ id }) => id === body.penaltyId)
  if (!overturned) return
  await tx.statusPenalties.keep({ ...overturned, overturnedOn: civilDate(body.overturnedOn) }, at)
  if (!kept) return
  const others = all.filter((one) => one !== overturned)
  const { status, bearing } = afterOverturned({ status: kept.status, overturned, others, now: at })
  for (const one of bearing) await tx.statusPenalties.keep({ ...one, took: true }, at)
  await stopsLiquidation(tx, { uscc, was: kept.status, status, on: civilDate(body.overturnedOn), at })
  const why = { penaltyId: overturned.id, kind: overturned.kind }
  await changeStatus(tx, { kept, status, at, why, command: 'hear-penalty-overturned' })
}
