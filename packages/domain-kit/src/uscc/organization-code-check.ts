const VALUES = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'

const WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2]

/**
 * The ninth character that the eight of an organization code 组织机构代码 ask for.
 *
 * @source GB 11714: 11 − Σ value × weight mod 11, where 10 is written X and 11 is written 0
 */
export function organizationCodeCheck(first8: string): string {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * VALUES.indexOf(first8.charAt(at)), 0)
  const check = 11 - (sum % 11)
  if (check === 10) return 'X'
  return check === 11 ? '0' : String(check)
}
