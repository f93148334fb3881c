import { payloadOf } from '@gongshi/service-kit'
import { proposePolicyParameter as propose } from '../../../../commands/policy-change/propose-policy-parameter.ts'
import type { MutationResolvers } from '../../../types.generated.ts'

export const proposePolicyParameter: NonNullable<MutationResolvers['proposePolicyParameter']> = async (
  _parent,
  { input },
  context,
) =>
  payloadOf(
    'change',
    await propose(context, {
      ...input,
      legalTag: input.legalTag === 'LAW' ? 'law' : 'design',
      documentId: input.documentId ?? null,
      article: input.article ?? null,
    }),
  )
