import type { Instant } from '@gongshi/domain-kit'
import type { Announcement } from '@gongshi/service-kit'
import type { Delegation } from '../../domain/delegation/delegation.ts'

/** What the other rooms hear of a delegation that everybody may read. */
type Name = 'published' | 'took-effect' | 'expired' | 'revoked'

const told = (
  name: Name,
  delegation: Delegation,
  { version, at }: { version: number; at: Instant },
): Announcement => {
  const { id, principalUscc, delegateUscc, mode, validFrom, validTo } = delegation
  return {
    name: `delegation.${name}.v1`,
    aggregateId: id,
    aggregateVersion: version,
    occurredAt: at,
    body: {
      delegationId: id,
      principalUscc,
      delegateUscc,
      mode,
      validFrom: String(validFrom),
      ...(validTo ? { validTo: String(validTo) } : {}),
    },
  }
}

/** The news of what happened between two states of a delegation, each at a revision of its own. */
export function newsOf(before: Delegation, after: Delegation, now: Instant): readonly Announcement[] {
  const names: readonly (readonly [Name, unknown, unknown])[] = [
    ['published', before.published, after.published],
    ['took-effect', before.tookEffectAt, after.tookEffectAt],
    ['expired', before.expiredAt, after.expiredAt],
    ['revoked', before.revoked, after.revoked],
  ]
  const happened = names.filter(([, was, is]) => is !== undefined && was === undefined).map(([name]) => name)
  return happened.map((name, at) =>
    told(name, after, { version: after.revision - happened.length + 1 + at, at: now }),
  )
}
