import { civilDateOf, type Instant } from '@gongshi/domain-kit'
import { asOf } from '../../domain/supervision/deadlines.ts'
import { redate } from '../../domain/supervision/redate.ts'
import type { Store } from '../../store/store.ts'
import { reckoningIn } from '../registration/reckoning-in.ts'
import { supervisionTrail } from './supervision-trail.ts'

const AT_ONCE = 200

/** Dates anew the replies that are owed, by a calendar or a figure that was just heard. What had run out by then has run out. */
export async function redateSupervision(tx: Store, because: string, now: Instant): Promise<void> {
  const reckoning = await reckoningIn(tx)
  const ids = await tx.supervisions.datedIds()
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const changes = (await tx.supervisions.hold(ids.slice(at, at + AT_ONCE))).flatMap((before) => {
      const after = asOf(before, now) === before && redate(before, reckoning, civilDateOf(now))
      return after ? [{ before, after }] : []
    })
    await tx.supervisions.keep(changes)
    await tx.audit(
      changes.map(({ after }) => ({
        at: now,
        actor: { kind: 'system', name: because },
        command: 'redate-supervision',
        ...supervisionTrail(after),
      })),
    )
  }
}
