/** What a row may say in its column `story`. */
export const storyNames = [
  'AMENDMENT_PROPOSED',
  'INQUIRY_ANSWERED',
  'OBJECTION_RECEIVED',
  'OBJECTION_RETURNED',
  'OBJECTION_UPHELD',
  'OBJECTION_AT_FINANCE',
  'ONLY_SUPPLIER_OBJECTED',
  'STOPPED_BY_FINANCE',
  'PLATFORM_OUT',
] as const

export type StoryName = (typeof storyNames)[number]
