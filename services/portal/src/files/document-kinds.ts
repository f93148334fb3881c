/** The kinds of documents an application to establish an organization may come with, as the form names their fields. */
export const foundingKinds = [
  'APPLICATION_FORM',
  'CAPITAL_PROOF',
  'PREMISES_PROOF',
  'FOUNDERS_AND_HEADS',
  'DRAFT_CHARTER',
  'SUPERVISORY_APPROVAL',
] as const

/** The kinds any application may come with. */
export const documentKinds = [
  ...foundingKinds,
  'RESOLUTION',
  'SUPERVISORY_CONSENT',
  'AMENDED_CHARTER',
  'AUDIT_REPORT',
  'LIQUIDATION_REPORT',
] as const
export type DocumentField = (typeof documentKinds)[number]
