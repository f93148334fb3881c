import type { Trail } from '@gongshi/service-kit'
import type { Delegation } from '../../domain/delegation/delegation.ts'

/** What the audit trail says of a delegation: its state, its number, between whom and for how long. */
export function delegationTrail(delegation: Delegation, note?: unknown): Trail {
  const { id, revision, state, mode, principalUscc, delegateUscc, validFrom, validTo, signed } = delegation
  return {
    aggregateType: 'delegation',
    aggregateId: id,
    version: revision,
    change: {
      ...{ state, mode, principalUscc, delegateUscc, validFrom: String(validFrom) },
      ...(validTo ? { validTo: String(validTo) } : {}),
      ...(signed ? { documentNo: signed.documentNo } : {}),
      ...(note === undefined ? {} : { note }),
    },
  }
}
