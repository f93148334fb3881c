import { type Actor, civilDateOf } from '@gongshi/domain-kit'
import { beginMissing } from '../../domain/objection/begin-missing.ts'
import type { Records } from '../../store/store.ts'
import type { DaysGround } from '../shared/days-ground.ts'

const BY_MIGRATION: Actor = { kind: 'system', name: 'objection.date' }

/** Objections from before periods were kept get the one that runs, once each; what has run out then falls due by its own timer. */
export async function dateOldObjections(
  tx: Records,
  objectionIds: readonly string[],
  { policies, calendar, now }: DaysGround,
): Promise<void> {
  const changes = (await tx.objections.hold(objectionIds)).flatMap((before) => {
    const after = beginMissing(before, civilDateOf(now), { policies, calendar })
    return after ? [{ before, after }] : []
  })
  await tx.objections.keep(changes)
  await tx.audit(
    changes.map(({ after }) => ({
      at: now,
      actor: BY_MIGRATION,
      command: 'date-old-objection',
      aggregateType: 'objection',
      aggregateId: after.id,
      version: after.revision,
      change: { period: after.period?.kind, replyDueOn: String(after.replyDueOn ?? after.correctByOn ?? '') },
    })),
  )
}
