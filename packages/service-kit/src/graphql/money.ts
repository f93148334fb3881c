import { type Fen, formatFen } from '@gongshi/domain-kit'

/**
 * Fen as `Money` of shared.graphql: the figure, the currency, and how a person reads it.
 *
 * A sum beyond what SafeInt holds is told whole in the text; its figure is the greatest there is, never an error.
 */
export function moneyOf(fen: Fen | bigint): { amountFen: number; currency: string; text: string } {
  return { amountFen: safeFenOf(fen), currency: 'CNY', text: formatFen(fen) }
}

/** A sum as SafeInt holds it: itself, or the greatest figure there is. */
export function safeFenOf(fen: Fen | bigint): number {
  return typeof fen === 'bigint' && fen > MOST ? Number.MAX_SAFE_INTEGER : Number(fen)
}

const MOST = BigInt(Number.MAX_SAFE_INTEGER)
