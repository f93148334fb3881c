const SYMBOLS = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/**
 * A valid credit code nobody can hold: the organization code's body begins with `FAKE`.
 *
 * Written apart from domain-kit's check on purpose: the two are held against each other by a test.
 *
 * @param prefix registrar, kind and the registrar's division: eight characters, `51440400`
 * @param serial 1 … 9999, unique over the whole city
 * @source GB 32100-2015 and GB 11714; domain 2.1
 */
export function fakeUscc(prefix: string, serial: number): string {
  const body = `FAKE${String(serial).padStart(4, '0')}`
  const seventeen = `${prefix}${body}${organizationCheck(body)}`
  return seventeen + codeCheck(seventeen)
}

function organizationCheck(body: string): string {
  const weights = [3, 7, 9, 10, 5, 8, 4, 2]
  const sum = weights.reduce((total, weight, at) => total + weight * Number.parseInt(body[at]!, 36), 0)
  const check = 11 - (sum % 11)
  return check === 10 ? 'X' : check === 11 ? '0' : String(check)
}

function codeCheck(seventeen: string): string {
  let [sum, weight] = [0, 1]
  for (const symbol of seventeen) {
    sum += SYMBOLS.indexOf(symbol) * weight
    weight = (weight * 3) % 31
  }
  return SYMBOLS[(31 - (sum % 31)) % 31]!
}
