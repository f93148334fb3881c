/** Registrars of their own: establishments 11–13, justice 31, civil affairs 51–59, markets 91–93, agriculture N (domain specification 2.1). */
const registrars = '11 12 13 31 51 52 53 59 91 92 93 N1 N2 N3 N9'

/** The remaining prefixes of the table: accepted, of no kind of body this house knows. */
const others = '19 21 29 32 33 34 35 39 41 49 61 62 69 71 72 79 81 89 A1 A9 Y1 G1'

/** Every prefix of the closed table, as it is shipped; policy row `uscc.prefixes` says the same (a test compares them). */
export const shippedPrefixes: ReadonlySet<string> = new Set(`${registrars} ${others}`.split(' '))
