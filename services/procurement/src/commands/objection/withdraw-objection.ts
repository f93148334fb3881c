import { type Outcome, refused } from '@gongshi/domain-kit'
import { notUnderThisReceipt } from '../../domain/objection/receipt.ts'
import { withdraw } from '../../domain/objection/withdraw.ts'
import type { Acting } from '../context.ts'
import { decideOnObjection } from '../shared/decide-on-objection.ts'
import type { ObjectionDecided } from './admit-objection.ts'

export type WithdrawObjection = { objectionId: string; receipt: string }

/** Whoever holds the receipt takes the objection back. */
export function withdrawObjection(
  acting: Acting,
  input: WithdrawObjection,
): Promise<Outcome<ObjectionDecided>> {
  return decideOnObjection(acting, {
    command: 'withdraw-objection',
    input: { objectionId: input.objectionId },
    decide: async ({ objection }, { now, tx }) => {
      const receiptHash = await tx.objections.receiptHashOf(objection.id)
      if (!receiptHash) return refused(notUnderThisReceipt)
      return withdraw({ objection, receipt: input.receipt, party: { receiptHash }, now })
    },
  })
}
