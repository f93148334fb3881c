import { withdraw } from '../../domain/objection/withdraw.ts'
import { objectionVerb } from '../shared/objection-verb.ts'

export type WithdrawObjection = { objectionId: string; receipt: string }

/** Whoever holds the receipt takes the objection back. */
export const withdrawObjection = objectionVerb('withdrawObjection', {
  decide: ({ objection, now }, _input: WithdrawObjection) => withdraw({ objection, now }),
})
