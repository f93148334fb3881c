import type { CanQuery } from '../clock/clock.ts'
import { LONGEST_LIFE } from './gateway-header.ts'
import type { NonceMemory } from './shared-nonces.ts'

/** Nonces in the room's own database, each for the longest life of a signature. */
export function databaseNonces(on: CanQuery): NonceMemory {
  return async (nonce) => {
    const kept = (await on.query('insert ignore into shown_nonce (nonce) values (?)', [nonce])) as Written
    await on.query(
      `delete from shown_nonce where shown_at < current_timestamp(3) - interval ${LONGEST_LIFE} second limit 100`,
    )
    return kept.affectedRows === 1
  }
}

type Written = { affectedRows: number }
