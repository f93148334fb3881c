import { type Checks, placeChecks } from '../filters/check.ts'

/** What the address of a list with forms may hold: a place in it, and the name of a form that comes back. */
export const keptChecks: Checks = { ...placeChecks, kept: { why: 'place', reads: () => true } }
