import { accepted, type DivisionCode, type Instant, type Outcome, type Uscc } from '@gongshi/domain-kit'
import { check } from '../check.ts'
import type { RegistrationApplication } from './application.ts'
import { draftRules } from './draft-rules.ts'
import type { Drafting } from './drafting.ts'
import { representativeOf } from './legal-representative.ts'

type Beginning = { drafting: Drafting; id: string; applicant: string; now: Instant }

/** Founders begin an application; it is theirs alone until they hand it in. There is no preparatory stage before it (S23). */
export function draft({ drafting, id, applicant, now }: Beginning): Outcome<RegistrationApplication> {
  const fit = check(draftRules, drafting)
  if (!fit.ok) return fit
  return accepted({
    id,
    version: 1,
    revision: 1,
    type: 'ESTABLISH',
    state: 'DRAFT',
    applicant,
    createdAt: now,
    isAcceptedBySilence: false,
    periods: {},
    workers: [],
    ...drafted(drafting),
  })
}

/** What of a draft that fits stands in its application. */
export function drafted(drafting: Drafting) {
  const { terms, documents, agency } = drafting
  const { uscc, divisionCode } = agency as { uscc: Uscc; divisionCode: DivisionCode }
  const legalRepresentative = representativeOf(drafting)
  return {
    handlingAgencyUscc: uscc,
    divisionCode,
    terms: { ...terms, ...(legalRepresentative ? { legalRepresentative } : {}) },
    documents,
  }
}
