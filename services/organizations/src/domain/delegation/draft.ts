import { accepted, type Outcome } from '@gongshi/domain-kit'
import { check } from '../check.ts'
import type { Delegation } from './delegation.ts'
import { draftRules } from './draft-rules.ts'
import type { Drafting } from './drafting.ts'

/** An approver of the principal drafts a delegation; it has no effect before it is signed and published. */
export function draft(drafting: Drafting): Outcome<Delegation> {
  const fit = check(draftRules, drafting)
  if (!fit.ok) return fit
  const { id, terms, principal, by, now } = drafting
  return accepted({
    ...terms,
    id,
    version: 1,
    revision: 1,
    state: 'DRAFT',
    principalUscc: principal.uscc,
    principalDivision: principal.divisionCode,
    drafted: { at: now, by },
  })
}
