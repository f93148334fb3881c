/** The purchaser's six answers of the negative list. */
export const negativeAnswers = [
  'outsideGovernmentDuty',
  'reservedToGovernment',
  'goodsOrWorks',
  'financing',
  'recruitmentOrPosts',
  'otherProhibited',
] as const
