import type { DivisionCode } from '../codes/division-code.ts'
import { otherPrefix, prefixes, type UsccRole } from './prefixes.ts'
import type { Uscc } from './uscc.ts'

/** What a credit code says by itself: who registered what, and where the registrar sits (not the domicile). */
export type UsccDescription = {
  registrar: string
  category: string
  divisionCode: DivisionCode
  role: UsccRole
}

/** Reads a credit code's prefix and the division of its registrar. */
export function describeUscc(uscc: Uscc): UsccDescription {
  const prefix = prefixes[uscc.slice(0, 2)] ?? otherPrefix
  return { ...prefix, divisionCode: uscc.slice(2, 8) }
}
