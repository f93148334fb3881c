import type { Instant } from '@gongshi/domain-kit'
import { asOf } from '../../domain/disclosure/deadlines.ts'
import type { Store } from '../../store/store.ts'
import { disclosureNews } from './disclosure-news.ts'
import { disclosureTrail } from './disclosure-trail.ts'

/** Tells of disclosures whose last day is over, once each. */
export async function letTimeActOnDisclosures(
  tx: Store,
  ids: readonly string[],
  now: Instant,
): Promise<void> {
  const changes = (await tx.disclosures.hold(ids)).flatMap((before) => {
    const after = asOf(before, now)
    return after === before ? [] : [{ before, after }]
  })
  await tx.disclosures.keep(changes)
  await tx.announce(changes.map(({ after }) => disclosureNews('disclosure.overdue.v1', after, now)))
  await tx.audit(
    changes.map(({ after }) => ({
      at: now,
      actor: { kind: 'system', name: 'disclosure.overdue' },
      command: 'miss-disclosure',
      ...disclosureTrail(after),
    })),
  )
}
