import { accepted, type Outcome } from '@gongshi/domain-kit'
import { check } from '../check.ts'
import { asOf } from './as-of.ts'
import type { Delegation, Signing, Step } from './delegation.ts'
import { termRules } from './draft-rules.ts'
import type { Drafting } from './drafting.ts'

export type EnteringDelegation = Omit<Drafting, 'isYearKnown'> & { signed: Signing; published: Step }

/** A delegation that was published before this house was there comes into it as it stands by now, or tells every rule it breaks. */
export function enterDelegation(entering: EnteringDelegation): Outcome<Delegation> {
  const fit = check(termRules, entering)
  if (!fit.ok) return fit
  const { id, terms, principal, signed, published, now } = entering
  const delegation: Delegation = {
    ...terms,
    id,
    version: 1,
    revision: 1,
    state: 'PUBLISHED',
    principalUscc: principal.uscc,
    principalDivision: principal.divisionCode,
    drafted: { at: signed.at, by: signed.by },
    signed,
    published,
  }
  return accepted(asOf(delegation, now))
}
