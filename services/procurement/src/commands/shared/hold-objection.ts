import { type Actor, accepted, type Instant, type Outcome, receiptHashOf, refused } from '@gongshi/domain-kit'
import { mayKnow } from '../../domain/objection/may-know.ts'
import type { Objection } from '../../domain/objection/objection.ts'
import { notUnderThisReceipt } from '../../domain/objection/receipt.ts'
import type { Records } from '../../store/store.ts'
import type { DaysKnown } from './end-suspension.ts'
import type { HeldProject } from './held-project.ts'
import { holdUpToDate } from './hold-project.ts'
import { bringUpToDate } from './objections-now.ts'

/** An objection this transaction alone may change, with its project and notice. */
export type HeldObjection = HeldProject & { objection: Objection }
/** What an input says of the objection it means: as somebody of an office saw it, or by the receipt of whoever raised it. */
export type ObjectionAction = { objectionId: string } & ({ version: number } | { receipt: string })

/**
 * Holds an objection after its project, in the order everybody holds them, and brings both up to the present.
 *
 * @returns NOT_FOUND for a reader who may not know of it, and for whoever shows another receipt than the one it is under
 */
export async function holdObjection(
  input: ObjectionAction,
  { tx, actor, now, ground }: { tx: Records; actor: Actor; now: Instant; ground?: DaysKnown },
): Promise<Outcome<HeldObjection>> {
  const { objectionId } = input
  const [known] = await tx.objections.byIds([objectionId])
  const project = known && (await holdUpToDate(tx, known.projectId, now, ground))
  if (known) await bringUpToDate(tx, [known], now)
  const [objection] = await tx.objections.hold([objectionId])
  const held = project && objection && { ...project, objection }
  if ('receipt' in input) {
    const isUnderIt =
      held && (await tx.objections.receiptHashOf(objectionId)) === receiptHashOf(input.receipt)
    return isUnderIt ? accepted(held) : refused(notUnderThisReceipt)
  }
  return held && mayKnow(actor, held) ? accepted(held) : refused(noSuchObjection)
}

export const noSuchObjection = {
  code: 'NOT_FOUND' as const,
  field: ['objectionId'],
  basis: { rule: 'OBJECTION_PATH' },
  message: { zh: '没有这项异议。', en: 'There is no such objection.' },
}
