import { type Fen, isWholeFen } from './fen.ts'

/**
 * An amount as a person reads it: `CNY 1,234.50`, `CNY -0.01`; a sum beyond 2^53 as a bigint.
 *
 * @throws RangeError when the amount is not a whole number of fen
 */
export function formatFen(fen: Fen | bigint): string {
  if (typeof fen === 'number' && !isWholeFen(fen)) throw new RangeError(`not a whole amount of fen: ${fen}`)
  const digits = String(fen).replace('-', '').padStart(3, '0')
  const yuan = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',')
  return `CNY ${fen < 0 ? '-' : ''}${yuan}.${digits.slice(-2)}`
}
