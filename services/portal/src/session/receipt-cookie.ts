import { portalConfig } from '../config.ts'
import { sealedCookie } from './sealed-cookie.ts'

/** The receipt whose page this browser has open: sealed, for half an hour, and in no address or log. */
export type OpenReceipt = { receipt: string; done?: 'sent' | 'correct' | 'withdraw' }

const config = portalConfig()

export const receiptCookie = sealedCookie<OpenReceipt>({
  name: 'gongshi_receipt',
  secret: config.PORTAL_KEY,
  secure: config.PUBLIC_URL.startsWith('https:'),
  maxAgeS: 1_800,
})
