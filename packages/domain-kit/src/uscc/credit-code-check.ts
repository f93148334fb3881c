/** The 31 symbols of GB 32100, each worth its index: I, O, S, V and Z never occur. */
export const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'

const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/**
 * The 18th character that the first 17 ask for.
 *
 * @source GB 32100-2015: (31 − Σ value × 3^(i−1) mod 31) mod 31; the outer modulo turns remainder 0 into symbol `0`
 */
export function creditCodeCheck(first17: string): string {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * ALPHABET.indexOf(first17.charAt(at)), 0)
  return ALPHABET.charAt((31 - (sum % 31)) % 31)
}
