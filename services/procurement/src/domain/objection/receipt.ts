import { contentHash, type Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { ObjectionParty } from './objection.ts'

/** What somebody shows, beside what the objector was given. */
export type Receipt = { receipt: string; party: Pick<ObjectionParty, 'receiptHash'> }

/** Only whoever holds the receipt may correct or withdraw: objectors have no account. */
export const holdsReceipt: Rule<Receipt> = {
  code: 'FORBIDDEN',
  basis: basis.objection,
  field: ['receipt'],
  message: () => ({ zh: '回执码不符。', en: 'The receipt does not belong to this objection.' }),
  holds: ({ receipt, party }) => contentHash(receipt) === party.receiptHash,
}
