import type { Actor, Instant } from '@gongshi/domain-kit'
import type { Trail } from '@gongshi/service-kit'
import type { PlatformOutage } from '../../domain/outage/platform-outage.ts'

type Done = { command: string; actor: Actor; now: Instant; outage: PlatformOutage }

/** An entry about a step in the life of an outage. */
export const outageAudit = ({ command, actor, now, outage }: Done) => ({
  at: now,
  actor,
  command,
  ...outageTrail(outage),
})

/** What the audit trail says of it. */
export const outageTrail = (outage: PlatformOutage, note?: unknown): Trail => ({
  aggregateType: 'platform-outage',
  aggregateId: outage.id,
  version: outage.version,
  change: {
    state: outage.state,
    from: outage.from.toString(),
    to: outage.to.toString(),
    reason: outage.reason,
    lostDays: outage.lostDays?.map(String) ?? [],
    affected: outage.affected,
    moved: outage.moved,
    ...(note === undefined ? {} : { note }),
  },
})
