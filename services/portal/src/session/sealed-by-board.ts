import { portalConfig } from '../config.ts'
import type { SealedBy } from './sealed-cookie.ts'

/** By what the board seals its cookies. */
export const sealedByBoard = (): SealedBy => {
  const { PORTAL_KEY, PUBLIC_URL } = portalConfig()
  return { secret: PORTAL_KEY, secure: PUBLIC_URL.startsWith('https:') }
}
