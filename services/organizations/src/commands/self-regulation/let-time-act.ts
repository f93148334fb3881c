import type { Instant } from '@gongshi/domain-kit'
import { asOf } from '../../domain/self-regulation/deadlines.ts'
import type { Store } from '../../store/store.ts'
import { selfRegulationNews } from './self-regulation-news.ts'
import { selfRegulationTrail } from './self-regulation-trail.ts'

/** Tells of documents nobody has read in time, once each; they are neither published nor refused by that. */
export async function letTimeActOnSelfRegulation(
  tx: Store,
  ids: readonly string[],
  now: Instant,
): Promise<void> {
  const changes = (await tx.selfRegulatoryDocuments.hold(ids)).flatMap((before) => {
    const after = asOf(before, now)
    return after === before ? [] : [{ before, after }]
  })
  await tx.selfRegulatoryDocuments.keep(changes)
  await tx.announce(changes.map(({ after }) => selfRegulationNews('self-regulation.overdue.v1', after, now)))
  await tx.audit(
    changes.map(({ after }) => ({
      at: now,
      actor: { kind: 'system', name: 'self-regulation.overdue' },
      command: 'miss-self-regulatory-document',
      ...selfRegulationTrail(after),
    })),
  )
}
