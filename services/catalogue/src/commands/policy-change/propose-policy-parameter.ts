import { newId, refused, subjectOf } from '@gongshi/domain-kit'
import { beginning, verbsOf } from '@gongshi/service-kit'
import type { PolicyChange } from '../../domain/policy-change/policy-change.ts'
import type { PolicyProposal } from '../../domain/policy-change/proposal-rules.ts'
import { proposePolicyChange } from '../../domain/policy-change/propose.ts'
import { begins } from '../../domain/policy-change/verbs.ts'
import type { Store } from '../../store/store.ts'

export type ProposePolicyParameter = Pick<
  PolicyProposal,
  'key' | 'value' | 'legalTag' | 'article' | 'effectiveFrom' | 'grounds'
> & { documentId: string | null }

const changeBegins = verbsOf(
  beginning<Store, keyof typeof begins, ProposePolicyParameter, PolicyChange>(begins, {
    type: 'policy-change',
    keep: (tx, change) => tx.policyChanges.insert(change),
  }),
)

/** Lays a change of a figure of law or policy before the second person (domain specification 3.6 and 7). */
export const proposePolicyParameter = changeBegins('proposePolicyParameter', {
  decide: async ({ actor, now: at, tx }, { documentId, ...input }: ProposePolicyParameter) => {
    const document = documentId === null ? null : await tx.documents.byId(documentId)
    if (documentId !== null && !document) return refused(unknownDocument)
    const documentSlug = document?.slug ?? null
    const rows = await tx.parameters.hold(input.key)
    const waiting = await tx.policyChanges.waiting(input.key)
    return proposePolicyChange({
      ...input,
      documentSlug,
      id: newId(),
      by: subjectOf(actor),
      at,
      rows,
      waiting,
    })
  },
  beside: ({ key, value, effectiveFrom }) => ({ note: { key, value, effectiveFrom: String(effectiveFrom) } }),
})

const unknownDocument = {
  code: 'NOT_FOUND' as const,
  field: ['documentId'],
  message: { zh: '没有这份政策文件。', en: 'There is no such policy document.' },
}
