import { sealedByBoard } from './sealed-by-board.ts'
import { sealedCookie } from './sealed-cookie.ts'

/** The receipt whose page this browser has open: sealed, for half an hour, and in no address or log. */
export type OpenReceipt = { receipt: string; done?: 'sent' | 'correct' | 'withdraw' }

export const receiptCookie = sealedCookie<OpenReceipt>({
  name: 'gongshi_receipt',
  sealedBy: sealedByBoard,
  maxAgeS: 1_800,
})
