import { accepted, type DivisionCode, type Outcome, type Uscc } from '@gongshi/domain-kit'
import { check } from '../check.ts'
import type { RegistrationApplication } from './application.ts'
import { draftRules } from './draft-rules.ts'
import type { Drafting } from './drafting.ts'

/** Founders begin an application; it is theirs alone until they hand it in. There is no preparatory stage before it (S23). */
export function draft(drafting: Drafting): Outcome<RegistrationApplication> {
  const fit = check(draftRules, drafting)
  if (!fit.ok) return fit
  const { id, terms, documents, applicant, now } = drafting
  const { uscc, divisionCode } = drafting.agency as { uscc: Uscc; divisionCode: DivisionCode }
  return accepted({
    id,
    version: 1,
    revision: 1,
    type: 'ESTABLISH',
    state: 'DRAFT',
    applicant,
    handlingAgencyUscc: uscc,
    divisionCode,
    terms,
    documents,
    createdAt: now,
    isAcceptedBySilence: false,
    periods: {},
    workers: [],
  })
}
