import type { Actor } from '@gongshi/domain-kit'
import { isOfPrincipal } from '../delegation/offices.ts'
import { spokenForBy } from '../organization/speaks-for-organization.ts'
import { foundersApply, handlesRegistration } from '../registration/offices.ts'

/** Who hands in documents of an application: founders, signed in, and a registrar's handlers for a body it revoked; read then by them and by the registrar (3.5). */
export const registrationUpload = {
  classification: 'PARTIES',
  mayHandIn: (actor: Actor): boolean => foundersApply.holds({ actor }) || handlesRegistration(actor),
} as const

/** Who hands in the document of a succession: a registrar's approver; everybody reads it once two have recorded it. */
export const successionUpload = {
  classification: 'PUBLIC',
  mayHandIn: (actor: Actor): boolean => isOfPrincipal(actor),
} as const

/** Who hands in the signed paper of a delegation: a registrar's approver; everybody reads it once it is published (3.5). */
export const delegationUpload = {
  classification: 'PUBLIC',
  mayHandIn: (actor: Actor): boolean => isOfPrincipal(actor),
} as const

/** Whoever signs in for an organization. */
const ofOrganization = (actor: Actor): boolean => spokenForBy(actor) !== undefined

/** Who hands in what an organization says of itself, or asks for: read then by it and those it is for, as each kind of file has it (3.5). */
export const organizationUpload = { classification: 'PARTIES', mayHandIn: ofOrganization } as const

/** Who hands in what is to be public: everybody reads it once it is published (3.5). */
export const disclosedUpload = { classification: 'PUBLIC', mayHandIn: ofOrganization } as const

/** Anybody hands in evidence of what he says about an organization: those who supervise it read it then, the organization does not (S38). */
export const evidenceUpload = { classification: 'PARTIES', mayHandIn: () => true } as const
