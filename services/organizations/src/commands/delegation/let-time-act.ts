import type { Instant } from '@gongshi/domain-kit'
import { asOf } from '../../domain/delegation/as-of.ts'
import type { DelegationDeadline } from '../../domain/delegation/deadlines.ts'
import type { Store } from '../../store/store.ts'
import { newsOf } from './delegation-news.ts'
import { delegationTrail } from './delegation-trail.ts'

/** Does to delegations what time alone does by now: they take effect, and expire; once each. */
export async function letTimeActOnDelegations(
  tx: Store,
  ids: readonly string[],
  { kind, now }: { kind: DelegationDeadline['kind']; now: Instant },
): Promise<void> {
  const changes = (await tx.delegations.hold(ids)).flatMap((before) => {
    const after = asOf(before, now)
    return after === before ? [] : [{ before, after }]
  })
  await tx.delegations.keep(changes)
  await tx.announce(changes.flatMap(({ before, after }) => newsOf(before, after, now)))
  await tx.audit(
    changes.map(({ after }) => ({
      at: now,
      actor: { kind: 'system', name: kind },
      command: kind.replace('.', '-'),
      ...delegationTrail(after),
    })),
  )
}
