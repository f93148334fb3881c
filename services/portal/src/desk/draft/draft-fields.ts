/** The draft's fields in the order a clerk thinks: what, how much, when, for whom, how. */
export const draftFields = [
  'title',
  'serviceCode',
  'budgetFen',
  'fiscalYear',
  'method',
  'serviceFrom',
  'serviceTo',
  'purpose',
  'requirements',
  'quantity',
  'providerRequirements',
  'serviceArea',
  'beneficiaries',
  'contact',
  'evaluationRequired',
  'directoryPolicy',
  'negativeList',
] as const
export type DraftField = (typeof draftFields)[number]

/** The purchaser's six answers of the negative list. */
export const negativeAnswers = [
  'outsideGovernmentDuty',
  'reservedToGovernment',
  'goodsOrWorks',
  'financing',
  'recruitmentOrPosts',
  'otherProhibited',
] as const

export const methods = [
  'SMALL_DIRECT',
  'OPEN_TENDER',
  'INVITED_TENDER',
  'COMPETITIVE_NEGOTIATION',
  'COMPETITIVE_CONSULTATION',
  'SINGLE_SOURCE',
  'REQUEST_FOR_QUOTATION',
] as const
export const directoryPolicies = ['REFERENCE', 'PREFERENCE', 'SOCIAL_ORG_ONLY'] as const
