/** An amount of money in whole fen (1 CNY = 100 fen): a safe integer. */
export type Fen = number

/** Whether a number is a whole amount of fen that a computer can hold exactly. */
export function isWholeFen(amount: number): boolean {
  return Number.isSafeInteger(amount)
}
