/** Every code with which the house refuses somebody: the contract's enum, word for word. */
export const userErrorCodes = [
  'INVALID_TRANSITION',
  'VERSION_CONFLICT',
  'USCC_INVALID',
  'JURISDICTION_EXCEEDED',
  'THRESHOLD_NOT_MET',
  'NOTICE_PERIOD_NOT_ELAPSED',
  'NOTICE_SUSPENDED',
  'CATALOGUE_ITEM_INACTIVE',
  'NEGATIVE_LIST',
  'BUDGET_INVALID',
  'SPLIT_PURCHASE',
  'PROVIDER_INELIGIBLE',
  'ELIGIBILITY_UNAVAILABLE',
  'CONFLICT_OF_INTEREST',
  'DUTY_SEPARATION',
  'DEADLINE_PASSED',
  'DUPLICATE',
  'NOT_FOUND',
  'NOT_PUBLIC',
  'FORBIDDEN',
  'INPUT_INVALID',
  'CALENDAR_UNKNOWN',
  'OBJECTION_PENDING',
] as const

/** One code of the contract's `UserErrorCode`. */
export type UserErrorCode = (typeof userErrorCodes)[number]
