/** The kinds of documents an application to establish an organization may come with, as the form names their fields. */
export const documentKinds = [
  'APPLICATION_FORM',
  'CAPITAL_PROOF',
  'PREMISES_PROOF',
  'FOUNDERS_AND_HEADS',
  'DRAFT_CHARTER',
  'SUPERVISORY_APPROVAL',
] as const
export type DocumentField = (typeof documentKinds)[number]
