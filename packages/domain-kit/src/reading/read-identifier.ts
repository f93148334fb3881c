/**
 * An identifier as somebody typed or pasted it, in the one form in which the house compares all of them.
 *
 * Compatibility forms unified (full-width digits and letters), format characters and blanks out, every dash `-`, Latin
 * letters in upper case. Nothing is corrected: O stays O.
 *
 * @source public report F3: project number, notice number, service code, credit code, division, document number, amount
 */
export function readIdentifier(told: string): string {
  return told
    .normalize('NFKC')
    .replace(/[\s\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu, '')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/[a-z]/g, (letter) => letter.toUpperCase())
}

/** A division code of six digits; undefined when it is none. */
export function readDivision(told: string): string | undefined {
  const code = readIdentifier(told)
  return /^\d{6}$/.test(code) ? code : undefined
}

/** A code of the service catalogue, or the beginning of one: a letter and up to six digits; undefined when it is none. */
export function readServiceCode(told: string): string | undefined {
  const code = readIdentifier(told)
  return /^[A-Z]\d{0,6}$/.test(code) ? code : undefined
}

/** A project number or notice number, or the beginning of one; undefined when it is none. */
export function readProjectNo(told: string): string | undefined {
  const number = readIdentifier(told)
    .replace(/^ZH-?(\d{4})-?(\d{6})-?(\d{6})(?:-?(N\d{1,4}))?$/, parted)
    .replace(/^ZH-?(?=\d)/, 'ZH-')
  return /^ZH-\d{1,4}(?:-\d{0,6}(?:-\d{0,6}(?:-N?\d{0,4})?)?)?$/.test(number) ? number : undefined
}

/** A whole number with its parts apart, whatever stood between them. */
const parted = (_whole: string, year: string, division: string, serial: string, version?: string): string =>
  ['ZH', year, division, serial, version].filter((part) => part !== undefined).join('-')

/** An amount as digits with an optional fraction: `１８０，０００．５` is `180000.5`. Grouping must be right; undefined when it is none. */
export function readAmount(told: string): string | undefined {
  const amount = readIdentifier(told).replace(/^¥/, '').replace(/元$/, '')
  if (!/^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(amount)) return undefined
  return amount.replaceAll(',', '')
}
