import type { CivilDate, Fen } from '@gongshi/domain-kit'
import type { Attachment } from '../file/attachment.ts'

/** How a service is bought (domain specification 3.3). */
export type ProcurementMethod =
  | 'OPEN_TENDER'
  | 'INVITED_TENDER'
  | 'COMPETITIVE_NEGOTIATION'
  | 'COMPETITIVE_CONSULTATION'
  | 'SINGLE_SOURCE'
  | 'REQUEST_FOR_QUOTATION'
  | 'SMALL_DIRECT'

/** What the directory of qualified organizations means for a project. */
export type DirectoryPolicy = 'REFERENCE' | 'PREFERENCE' | 'SOCIAL_ORG_ONLY'

/** The purchaser's six answers: any yes blocks the submission. */
export type NegativeList = {
  outsideGovernmentDuty: boolean
  reservedToGovernment: boolean
  goodsOrWorks: boolean
  financing: boolean
  recruitmentOrPosts: boolean
  otherProhibited: boolean
}

/** What a purchaser writes about a purchase. */
export type ProjectTerms = {
  title: string
  /** Empty in a draft that does not say yet what is bought. */
  serviceCode: string
  budgetFen: Fen
  budgetSource?: string
  approvedLineFen?: Fen
  fiscalYear: number
  method: ProcurementMethod
  /** The service period; a draft may leave it open. */
  serviceFrom?: CivilDate
  serviceTo?: CivilDate
  plannedStartOn?: CivilDate
  purpose: string
  requirements: string
  quantity?: string
  providerRequirements?: string
  awardCriteria?: string
  serviceArea: readonly string[]
  beneficiaries?: string
  /** How many people it serves, as far as the purchaser knows (8.2: how many answers a survey needs). */
  recipientCount?: number
  contact: string
  mapLink?: string
  attachments: readonly Attachment[]
  evaluationRequired: boolean
  indicatorSystem: string
  directoryPolicy: DirectoryPolicy
  /** How many points a place in the directory is worth, where it is preferred. */
  preferencePoints?: number
  negativeList: NegativeList
}
