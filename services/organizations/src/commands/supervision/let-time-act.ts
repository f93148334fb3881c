import type { Instant } from '@gongshi/domain-kit'
import { asOf } from '../../domain/supervision/deadlines.ts'
import type { Store } from '../../store/store.ts'
import { supervisionNews } from './supervision-news.ts'
import { supervisionTrail } from './supervision-trail.ts'

/** Tells of records whose reply is overdue, once each. */
export async function letTimeActOnSupervision(
  tx: Store,
  ids: readonly string[],
  now: Instant,
): Promise<void> {
  const changes = (await tx.supervisions.hold(ids)).flatMap((before) => {
    const after = asOf(before, now)
    return after === before ? [] : [{ before, after }]
  })
  await tx.supervisions.keep(changes)
  await tx.announce(changes.map(({ after }) => supervisionNews('supervision.overdue.v1', after, now)))
  await tx.audit(
    changes.map(({ after }) => ({
      at: now,
      actor: { kind: 'system', name: 'supervision.overdue' },
      command: 'miss-supervision',
      ...supervisionTrail(after),
    })),
  )
}
