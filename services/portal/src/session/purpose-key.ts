import { hkdfSync } from 'node:crypto'

/** A key for one purpose alone: what was sealed for a sign-in opens no session, though both come of PORTAL_KEY. */
export const purposeKey = (secret: string, purpose: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', secret, '', `gongshi portal ${purpose}`, 32))
