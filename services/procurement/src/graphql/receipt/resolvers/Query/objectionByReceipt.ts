import { receiptHashOf } from '@gongshi/domain-kit'
import { asHolders } from '../../../objection/visible-objection.ts'
import type { QueryResolvers } from '../../../types.generated.ts'

/** The receipt is a secret of whoever raised it: it is looked for by its fingerprint, and proves itself. */
export const objectionByReceipt: NonNullable<QueryResolvers['objectionByReceipt']> = async (
  _parent,
  { receipt },
  { store },
) => {
  const objection = await store.objections.byReceiptHash(receiptHashOf(receipt))
  return objection && asHolders(objection)
}
