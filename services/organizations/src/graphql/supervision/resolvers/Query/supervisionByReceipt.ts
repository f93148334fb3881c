import { receiptHashOf } from '@gongshi/domain-kit'
import type { QueryResolvers } from '../../../types.generated.ts'
import { asHolders } from '../../visible-supervision.ts'

/** The receipt is a secret of whoever raised it: it is looked for by its fingerprint, and proves itself. */
export const supervisionByReceipt: NonNullable<QueryResolvers['supervisionByReceipt']> = async (
  _parent,
  { receipt },
  { store },
) => {
  const record = await store.supervisions.byReceiptHash(receiptHashOf(receipt))
  return record ? asHolders(record) : null
}
