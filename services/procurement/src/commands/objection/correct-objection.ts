import { accepted, type Outcome, refused } from '@gongshi/domain-kit'
import { correct } from '../../domain/objection/correct.ts'
import { notUnderThisReceipt } from '../../domain/objection/receipt.ts'
import type { Acting } from '../context.ts'
import { onGround } from '../shared/ground.ts'
import { holdObjection } from '../shared/hold-objection.ts'
import { keepObjection } from '../shared/keep-objection.ts'
import type { ObjectionDecided } from './admit-objection.ts'

export type CorrectObjection = { objectionId: string; receipt: string; grounds: string }

/** Whoever holds the receipt puts the form right, once. */
export function correctObjection(
  acting: Acting,
  input: CorrectObjection,
): Promise<Outcome<ObjectionDecided>> {
  const { actor } = acting
  return onGround(acting, undefined, async (tx, { now, policies, calendar }) => {
    const held = await holdObjection(tx, { objectionId: input.objectionId }, now)
    if (!held.ok) return held
    const { objection, project } = held.value
    const receiptHash = await tx.objections.receiptHashOf(objection.id)
    if (!receiptHash) return refused(notUnderThisReceipt)
    const { receipt, grounds } = input
    const corrected = correct({
      objection,
      receipt,
      party: { receiptHash },
      grounds,
      policies,
      calendar,
      now,
    })
    if (!corrected.ok) return corrected
    const change = { before: objection, after: corrected.value }
    await keepObjection(tx, { command: 'correct-objection', actor, now, objection: change })
    return accepted({ objection: corrected.value, project })
  })
}
