import { sign } from '../../domain/delegation/sign.ts'
import { adoptPapers } from '../file/adopt-papers.ts'
import { type DelegationAction, delegationVerb } from './delegation-verb.ts'

export type SignDelegation = DelegationAction & { documentNo: string; fileIds: readonly string[] }

/** Another approver signs it: the paper has its number, and lies in the house. */
export const signDelegation = delegationVerb('signDelegation', {
  decide: async (given, { documentNo, fileIds }: SignDelegation) => {
    const signed = sign({ ...given, documentNo, fileIds })
    if (!signed.ok) return signed
    const { delegation, tx, actor, now } = given
    const adopted = await adoptPapers(
      tx,
      { purpose: 'delegation-document', owner: { type: 'delegation', id: delegation.id }, fileIds },
      { actor, now },
    )
    return adopted.ok ? signed : adopted
  },
})
