import { type Fen, formatFen } from '@gongshi/domain-kit'

/** Fen as `Money` of shared.graphql: the figure, the currency, and how a person reads it. */
export function moneyOf(fen: Fen): { amountFen: number; currency: string; text: string } {
  return { amountFen: fen, currency: 'CNY', text: formatFen(fen) }
}
