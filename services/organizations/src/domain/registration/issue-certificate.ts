import { accepted, civilDateOf, type Instant, move, type Outcome, type Uscc } from '@gongshi/domain-kit'
import { check } from '../check.ts'
import type { SocialOrganization } from '../organization/organization.ts'
import type { RegisteredFacts } from '../registered-facts/registered-facts.ts'
import type { RegistrationApplication } from './application.ts'
import { workedOn } from './changed.ts'
import { type Naming, nameIsFree } from './name-is-free.ts'
import { oneAssociationEach, type Represented } from './represents-once.ts'
import { registrationMoves } from './states.ts'

export type Issuing = Naming & Represented & { uscc: Uscc; by: string; now: Instant }
export type Issued = { application: RegistrationApplication; organization: SocialOrganization }

/**
 * The registrar hands out the certificate: the organization stands in the register, and acts by its code from here on. Its name may have
 * been entered for another body since it was granted.
 *
 * @param uscc taken from the registrar's block just now
 * @source domain 4.1; 行政许可法 art. 44
 */
export function issueCertificate(issuing: Issuing): Outcome<Issued> {
  const { application, uscc, by, now } = issuing
  const moved = move(registrationMoves, application.state, 'issueCertificate')
  if (!moved.ok) return moved
  const fit = check<Issuing>([oneAssociationEach, nameIsFree], issuing)
  if (!fit.ok) return fit
  const issued = { state: moved.value, issuedUscc: uscc, certifiedAt: now, periods: {} }
  return accepted({
    application: workedOn(application, by, issued),
    organization: organizationOf(application, uscc, now),
  })
}

/**
 * The registrar hands out the paper of what it granted a registered body, in the place of the one before: the entry is another since it
 * was granted (社会团体登记管理条例 art. 18; 行政许可法 art. 44).
 */
export function issuePaper({
  application,
  by,
  now,
}: Pick<Issuing, 'application' | 'by' | 'now'>): Outcome<RegistrationApplication> {
  const moved = move(registrationMoves, application.state, 'issueCertificate')
  return moved.ok
    ? accepted(workedOn(application, by, { state: moved.value, certifiedAt: now, periods: {} }))
    : moved
}

/** What of it stands in the register beside that. */
export const factsIn = (
  { terms: { purpose, businessScope, capitalFen, domicileDivisionCode } }: RegistrationApplication,
  uscc: Uscc,
): RegisteredFacts => ({
  uscc,
  domicileDivisionCode,
  ...(purpose === undefined ? {} : { purpose }),
  ...(businessScope === undefined ? {} : { businessScope }),
  ...(capitalFen === undefined ? {} : { capitalFen }),
})

/** What of it stands in the register; a body of the demo city's blocks is no real one. */
function organizationOf(
  { terms, ...application }: RegistrationApplication,
  uscc: Uscc,
  now: Instant,
): SocialOrganization {
  const { proposedName: name, orgType, isIndustryAssociation, priorityCategory = null } = terms
  const head = terms.legalRepresentative?.name
  return {
    uscc,
    name,
    orgType,
    isIndustryAssociation,
    priorityCategory,
    status: 'ACTIVE',
    registrarUscc: application.handlingAgencyUscc,
    divisionCode: uscc.slice(2, 8),
    establishedOn: civilDateOf(now),
    grade: null,
    formerNames: [],
    branches: [],
    heads: head ? [{ displayName: head, post: '法定代表人', mandateEndedOn: null }] : [],
    isSynthetic: uscc.slice(8).startsWith('FAKE'),
    legacyRegistrationNo: null,
    externalRef: null,
  }
}
