import { readIdentifier } from '@gongshi/domain-kit'

/** GB 11643: what the seventeen digits of an identity number weigh, and the check sign each remainder has. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const SIGNS = '10X98765432'

/**
 * The number of an identity paper in the one form in which two of them are compared: letters and digits, whatever width they are typed in
 * and whatever stands between them; undefined for what is none.
 *
 * Of a resident's identity card the check sign is looked at, and what could only be one with a slip is none; of a passport or a permit
 * only that it could be one.
 *
 * @source GB 11643-1999
 */
export function readIdNo(told: string): string | undefined {
  const number = readIdentifier(told).replace(/[\p{P}\p{S}]/gu, '')
  if (/^[\dX]{15,}$/.test(number)) return isChecked(number) ? number : undefined
  return /^[\dA-Z]{5,40}$/.test(number) ? number : undefined
}

function isChecked(number: string): boolean {
  if (!/^\d{17}[\dX]$/.test(number)) return false
  const sum = WEIGHTS.reduce((all, weight, at) => all + weight * Number(number[at]), 0)
  return SIGNS[sum % 11] === number[17]
}
