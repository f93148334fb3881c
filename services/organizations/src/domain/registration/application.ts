import type { CivilDate, DivisionCode, Fen, Instant, Uscc } from '@gongshi/domain-kit'
import type { OrganizationType, PriorityCategory } from '../organization/organization-type.ts'
import type { ChangeAsked } from './change-asked.ts'
import type { CharterAsked } from './charter-asked.ts'
import type { KeptClocks } from './clocks.ts'
import type { DeregistrationAsked } from './deregistration-asked.ts'
import type { DocumentKind } from './document-kind.ts'
import type { LegalRepresentative } from './legal-representative.ts'
import type { Periods } from './periods.ts'
import type { RegistrationState } from './states.ts'

export const registrationTypes = ['ESTABLISH', 'CHANGE', 'CHARTER_APPROVAL', 'DEREGISTER'] as const

/** 成立, 变更, 章程核准, 注销. */
export type RegistrationType = (typeof registrationTypes)[number]

/** What founders ask to be registered. */
export type EstablishTerms = {
  orgType: OrganizationType
  proposedName: string
  isIndustryAssociation: boolean
  /** One of the four kinds registered directly, without a supervisory authority (S18). */
  priorityCategory?: PriorityCategory
  /** GB/T 4754. */
  industryCode?: string
  purpose?: string
  businessScope: string
  domicileDivisionCode: DivisionCode
  capitalFen: Fen
  individualMembers?: number
  unitMembers?: number
  legalRepresentative?: LegalRepresentative
}

/** What an application says of its body: of one that is registered already, what nobody here knows is left out. */
export type ApplicationTerms = Omit<EstablishTerms, 'businessScope' | 'capitalFen'> &
  Partial<Pick<EstablishTerms, 'businessScope' | 'capitalFen'>>

/** A document of an application: a file of this room, and what it is. */
export type FiledDocument = { kind: DocumentKind; fileId: string }

/** What the registrar asked for, once and completely (行政许可法 art. 32). */
export type Correction = {
  at: Instant
  by: string
  missing: readonly DocumentKind[]
  reason: string
  /** The files that were there when it was asked: they answer nothing. */
  before: readonly string[]
}

/** How it ended, or was not taken: when, by whom, and where it was refused on what ground and why. */
export type Decision = { at: Instant; by: string; ground?: string; reason?: string; kept?: KeptClocks }

export const serviceMethods = [
  'ON_THE_SPOT',
  'IN_PERSON',
  'LEFT_AT_DOMICILE',
  'MAIL',
  'ELECTRONIC',
  'PUBLIC_NOTICE',
] as const

/** 当场送达, 直接送达, 留置送达, 邮寄送达, 电子送达, 公告送达. */
export type ServiceMethod = (typeof serviceMethods)[number]

/** How a decision reached the applicant, and on what day; who recorded it. */
export type DecisionService = { method: ServiceMethod; servedOn: CivilDate; at: Instant; by: string }

/**
 * 登记申请: what somebody applies for at a registrar.
 *
 * Whoever founds an organization has no code yet: the sign-in acts, until the certificate (3.1).
 */
export type RegistrationApplication = {
  id: string
  version: number
  /** Rises with everything that changes, by a person or by time. */
  revision: number
  type: RegistrationType
  state: RegistrationState
  /** The sign-in of whoever applies; never public. */
  applicant: string
  /** Whoever handed it in or brought what was missing, and whoever liquidated the body of its own accord; never public. */
  filedBy?: readonly string[]
  /** Begun by the registrar's own handlers for a body it revoked, where nobody may be left who signs in for that. */
  isByRegistrar?: boolean
  /** The registrar in whose name it is decided, and its division. */
  handlingAgencyUscc: Uscc
  divisionCode: DivisionCode
  /** Of a change, as the body will be. */
  terms: ApplicationTerms
  /** The body that applies, where it is registered already: whoever signs in for it acts (4.1). */
  organizationUscc?: Uscc
  /** What a CHANGE changes. */
  changeAsked?: ChangeAsked
  /** What a CHARTER_APPROVAL rests on. */
  charterAsked?: CharterAsked
  /** Why a DEREGISTER ends it. */
  deregistrationAsked?: DeregistrationAsked
  documents: readonly FiledDocument[]
  createdAt: Instant
  /** When it was handed in: the stamp of the receipt. */
  submittedAt?: Instant
  /** When what it now consists of was handed in: its submission, or the answer to a correction. */
  filedAt?: Instant
  correction?: Correction
  /** In law: where the registrar was silent, the day of the receipt. */
  acceptedAt?: Instant
  isAcceptedBySilence: boolean
  periods: Periods
  /** Who prepares the decision, and everybody who worked on it at the registrar: none of them decides. */
  handler?: string
  workers: readonly string[]
  /** Who gave it to its handler. */
  assignedBy?: string
  /** The statutory time is over and it is not decided; it is never approved by that. */
  overdueAt?: Instant
  decision?: Decision
  /** The number of the decision (文号), of the registrar's series of that year; none where the registrar has no series. */
  decisionDocNo?: string
  decisionService?: DecisionService
  /** The delegation by which somebody acted on it last who is not competent without one. */
  delegationId?: string
  /** The agency that has it: the first that acted on it, the registrar or whoever it was entrusted to. */
  takenUpBy?: Uscc
  /** The principal took it back from whoever it was entrusted to: that agency acts on it no more. */
  takenBack?: { at: Instant; by: string; reason: string }
  issuedUscc?: Uscc
  certifiedAt?: Instant
}

/** Whether an organization of that kind is registered without a supervisory authority (直接登记; S18). */
export const isDirect = ({ priorityCategory }: Pick<EstablishTerms, 'priorityCategory'>): boolean =>
  priorityCategory !== undefined
