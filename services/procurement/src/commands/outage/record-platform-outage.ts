import { accepted, civilDateOf, type Instant, mayDo, newId, type Outcome, refused } from '@gongshi/domain-kit'
import { check } from '../../domain/check.ts'
import { FiguresUnknown, figuresUnknown, unknownFigure } from '../../domain/ground/figures-unknown.ts'
import type { PlatformOutage } from '../../domain/outage/platform-outage.ts'
import { outageRules } from '../../domain/outage/record.ts'
import { begins } from '../../domain/outage/verbs.ts'
import type { Acting } from '../context.ts'
import { outageAudit } from '../shared/outage-audit.ts'
import type { OutageDone } from '../shared/outage-verb.ts'

export type RecordOutage = { from: Instant; to: Instant; reason: string }

/**
 * An operator records that the platform could not be read; nothing moves until another operator confirms it (AC-71).
 *
 * How many hours lose a day is the figure in force on the day the outage began; it is kept with the outage (3.6).
 */
export async function recordPlatformOutage(
  { actor, store, clock, neighbours }: Acting,
  input: RecordOutage,
): Promise<Outcome<OutageDone>> {
  const allowed = mayDo(begins.recordPlatformOutage, { actor })
  if (!allowed.ok) return allowed
  const then = await neighbours.askCatalogue(civilDateOf(input.from)).catch(unknownFigure)
  if (then instanceof FiguresUnknown) return refused(figuresUnknown(civilDateOf(input.from), then))
  return store.transaction(async (tx) => {
    const now = await tx.now(clock)
    const possible = check(outageRules, { ...input, now })
    if (!possible.ok) return possible
    const outage: PlatformOutage = {
      ...input,
      id: newId(),
      version: 1,
      state: 'RECORDED',
      lostFromHours: then.policies.noticeOutageHours,
      by: actor.kind === 'person' ? actor.subject : '',
      at: now,
      affected: 0,
      applied: 0,
      moved: 0,
    }
    await tx.outages.add(outage)
    await tx.audit([outageAudit({ command: 'record-platform-outage', actor, now, outage })])
    return accepted({ outage, lostDays: [], noticesMoved: 0 })
  })
}
