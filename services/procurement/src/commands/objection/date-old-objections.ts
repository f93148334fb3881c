import { civilDateOf } from '@gongshi/domain-kit'
import { beginMissing } from '../../domain/objection/begin-missing.ts'
import type { Records } from '../../store/store.ts'
import type { DaysGround } from '../shared/days-ground.ts'
import { keepWhatTimeDid } from './keep-what-time-did.ts'

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
  await keepWhatTimeDid(tx, changes, {
    timer: 'objection.date',
    command: 'date-old-objection',
    now,
    change: ({ period, replyDueOn, correctByOn }) => ({
      period: period?.kind,
      replyDueOn: String(replyDueOn ?? correctByOn ?? ''),
    }),
  })
}
