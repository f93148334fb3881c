import { civilDateOf, type Instant } from '@gongshi/domain-kit'
import { asOf } from '../../domain/self-regulation/deadlines.ts'
import { redate } from '../../domain/self-regulation/redate.ts'
import type { Store } from '../../store/store.ts'
import { reckoningIn } from '../registration/reckoning-in.ts'
import { selfRegulationTrail } from './self-regulation-trail.ts'

const AT_ONCE = 200

/** Dates anew the readings that are owed, by a calendar or a figure that was just heard. What had run out by then has run out. */
export async function redateSelfRegulation(tx: Store, because: string, now: Instant): Promise<void> {
  const reckoning = await reckoningIn(tx)
  const ids = await tx.selfRegulatoryDocuments.datedIds()
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const changes = (await tx.selfRegulatoryDocuments.hold(ids.slice(at, at + AT_ONCE))).flatMap((before) => {
      const after = asOf(before, now) === before && redate(before, reckoning, civilDateOf(now))
      return after ? [{ before, after }] : []
    })
    await tx.selfRegulatoryDocuments.keep(changes)
    await tx.audit(
      changes.map(({ after }) => ({
        at: now,
        actor: { kind: 'system', name: because },
        command: 'redate-self-regulatory-document',
        ...selfRegulationTrail(after),
      })),
    )
  }
}
