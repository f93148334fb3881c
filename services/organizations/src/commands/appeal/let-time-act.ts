import type { Instant } from '@gongshi/domain-kit'
import { asOf } from '../../domain/appeal/deadlines.ts'
import type { Store } from '../../store/store.ts'
import { appealNews } from './appeal-news.ts'
import { appealTrail } from './appeal-trail.ts'

/** Tells of appeals whose promise is broken, once each. */
export async function letTimeActOnAppeals(tx: Store, ids: readonly string[], now: Instant): Promise<void> {
  const changes = (await tx.appeals.hold(ids)).flatMap((before) => {
    const after = asOf(before, now)
    return after === before ? [] : [{ before, after }]
  })
  await tx.appeals.keep(changes)
  await tx.announce(changes.map(({ after }) => appealNews('appeal.overdue.v1', after, now)))
  await tx.audit(
    changes.map(({ after }) => ({
      at: now,
      actor: { kind: 'system', name: 'appeal.overdue' },
      command: 'miss-appeal',
      ...appealTrail(after),
    })),
  )
}
