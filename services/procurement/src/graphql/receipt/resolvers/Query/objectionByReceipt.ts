import { contentHash } from '@gongshi/domain-kit'
import type { QueryResolvers } from '../../../types.generated.ts'

/** The receipt is a secret of whoever raised it: it is looked for by its fingerprint, and proves itself. */
export const objectionByReceipt: NonNullable<QueryResolvers['objectionByReceipt']> = (
  _parent,
  { receipt },
  { store },
) => store.objections.byReceiptHash(contentHash(receipt.trim().toLowerCase()))
