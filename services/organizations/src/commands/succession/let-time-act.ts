import { type Actor, type Instant, Temporal } from '@gongshi/domain-kit'
import { takeEffect } from '../../domain/succession/take-effect.ts'
import type { Store } from '../../store/store.ts'
import { passOn } from './pass-on.ts'
import { successionTrail } from './succession-trail.ts'

const BY_TIME: Actor = { kind: 'system', name: 'agency.succession' }

/** Successions whose day has begun take effect, once each and the earlier first: what is open here passes on, and the other rooms are told. */
export async function letTimeActOnSuccessions(
  tx: Store,
  ids: readonly string[],
  now: Instant,
): Promise<void> {
  const due = (await tx.successions.hold(ids)).toSorted((one, other) =>
    Temporal.PlainDate.compare(one.effectiveOn, other.effectiveOn),
  )
  for (const before of due) {
    const after = takeEffect(before, now)
    if (after === before) continue
    const { fromUscc, toUscc, effectiveOn } = after
    const [to] = await tx.agencies.byCodes([toUscc])
    await tx.successions.keep([{ before, after }])
    await passOn(tx, after, { actor: BY_TIME, now })
    await tx.announce({
      name: 'agency.succeeded.v1',
      aggregateId: fromUscc,
      aggregateVersion: after.revision,
      occurredAt: now,
      body: {
        fromUscc,
        toUscc,
        toName: to?.name ?? toUscc,
        toDivision: to?.divisionCode ?? '',
        effectiveOn: String(effectiveOn),
      },
    })
    await tx.audit({ at: now, actor: BY_TIME, command: 'agency-succession', ...successionTrail(after) })
  }
}
