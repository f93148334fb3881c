/** Six digits of GB/T 2260: province, city, county in pairs; trailing 00 means "the whole of it". */
export type DivisionCode = string

const SIX_DIGITS = /^\d{6}$/

/** The code a central registrar writes in place of a division. */
const WHOLE_COUNTRY = '100000'

/**
 * Whether one division is the other or contains it: 440000 ⊇ 440400 ⊇ 440402.
 *
 * @source GB/T 2260; domain specification 2.2 and 7 (a role sees its own division and those below it)
 */
export function covers(outer: DivisionCode, inner: DivisionCode): boolean {
  const prefix = divisionPrefix(outer)
  return prefix !== undefined && SIX_DIGITS.test(inner) && inner.startsWith(prefix)
}

/**
 * What the codes of all divisions begin with that one covers, itself among them: 440400 → 4404; the whole country covers every code.
 *
 * @returns undefined for what is no code: it covers none
 */
export function divisionPrefix(outer: DivisionCode): string | undefined {
  if (!SIX_DIGITS.test(outer)) return undefined
  return outer === WHOLE_COUNTRY ? '' : outer.replace(/(00){1,2}$/, '')
}
