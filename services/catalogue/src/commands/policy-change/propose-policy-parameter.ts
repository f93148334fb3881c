import { newId, type Outcome, refused } from '@gongshi/domain-kit'
import { allow } from '../../domain/access/allow.ts'
import { proposePolicy } from '../../domain/access/permissions.ts'
import type { PolicyChange } from '../../domain/policy-change/policy-change.ts'
import type { PolicyProposal } from '../../domain/policy-change/proposal-rules.ts'
import { proposePolicyChange } from '../../domain/policy-change/propose.ts'
import type { Context } from '../context.ts'

export type ProposePolicyParameter = Pick<
  PolicyProposal,
  'key' | 'value' | 'legalTag' | 'article' | 'effectiveFrom' | 'grounds'
> & { documentId: string | null }

/** Lays a change of a figure of law or policy before the second person (domain specification 3.6 and 7). */
export async function proposePolicyParameter(
  { store, clock, actor }: Pick<Context, 'store' | 'clock' | 'actor'>,
  { documentId, ...input }: ProposePolicyParameter,
): Promise<Outcome<PolicyChange>> {
  const allowed = allow(actor, proposePolicy)
  if (!allowed.ok) return allowed
  return store.transaction(async (tx) => {
    const document = documentId === null ? null : await tx.documents.byId(documentId)
    if (documentId !== null && !document) return refused(unknownDocument)
    const rows = await tx.parameters.hold(input.key)
    const proposed = proposePolicyChange({
      ...input,
      documentSlug: document?.slug ?? null,
      id: newId(),
      by: allowed.value.subject,
      at: await tx.now(clock),
      rows,
      waiting: await tx.policyChanges.waiting(input.key),
    })
    if (!proposed.ok) return proposed

    const { id, version, proposedAt: at } = proposed.value
    await tx.policyChanges.insert(proposed.value)
    await tx.audit({
      at,
      actor,
      command: 'propose-policy-parameter',
      aggregateType: 'policy-change',
      aggregateId: id,
      version,
      change: { key: input.key, value: input.value, effectiveFrom: String(input.effectiveFrom) },
    })
    return proposed
  })
}

const unknownDocument = {
  code: 'NOT_FOUND' as const,
  field: ['input', 'documentId'],
  message: { zh: '没有这份政策文件。', en: 'There is no such policy document.' },
}
