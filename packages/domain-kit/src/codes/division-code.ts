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
  if (!SIX_DIGITS.test(outer) || !SIX_DIGITS.test(inner)) return false
  return outer === WHOLE_COUNTRY || inner.startsWith(outer.replace(/(00){1,2}$/, ''))
}
