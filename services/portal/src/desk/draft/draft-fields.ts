import type { Draftable } from './draft-values.ts'
import { negativeAnswers } from './negative-answers.ts'

/** How a field is written down. */
export type ControlKind =
  | 'line'
  | 'count'
  | 'amount'
  | 'year'
  | 'day'
  | 'paragraph'
  | 'areas'
  | 'service'
  | 'choice'
  | 'check'
  | 'files'
export type DraftFieldShape = {
  name: keyof Draftable
  kind: ControlKind
  optional?: boolean
  choices?: readonly string[]
}

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

/** The draft's parts in the order a clerk thinks: what, for whom and when, how much and how, by whom, whom to ask. */
export const draftParts: readonly {
  heading: 'partWhat' | 'partWhere' | 'partMoney' | 'partWho' | 'partContact'
  fields: readonly DraftFieldShape[]
}[] = [
  {
    heading: 'partWhat',
    fields: [
      { name: 'title', kind: 'line' },
      { name: 'serviceCode', kind: 'service' },
      { name: 'purpose', kind: 'paragraph' },
      { name: 'requirements', kind: 'paragraph' },
      { name: 'quantity', kind: 'line', optional: true },
      { name: 'attachmentFileIds', kind: 'files', optional: true },
    ],
  },
  {
    heading: 'partWhere',
    fields: [
      { name: 'beneficiaries', kind: 'line', optional: true },
      { name: 'recipientCount', kind: 'count', optional: true },
      { name: 'serviceArea', kind: 'areas' },
      { name: 'serviceFrom', kind: 'day' },
      { name: 'serviceTo', kind: 'day' },
    ],
  },
  {
    heading: 'partMoney',
    fields: [
      { name: 'budgetFen', kind: 'amount' },
      { name: 'budgetSource', kind: 'line', optional: true },
      { name: 'approvedLineFen', kind: 'amount', optional: true },
      { name: 'fiscalYear', kind: 'year' },
      { name: 'method', kind: 'choice', choices: methods },
      { name: 'plannedStartOn', kind: 'day', optional: true },
    ],
  },
  {
    heading: 'partWho',
    fields: [
      { name: 'providerRequirements', kind: 'paragraph', optional: true },
      { name: 'directoryPolicy', kind: 'choice', choices: directoryPolicies },
      { name: 'awardCriteria', kind: 'paragraph', optional: true },
      { name: 'evaluationRequired', kind: 'check' },
    ],
  },
  {
    heading: 'partContact',
    fields: [
      { name: 'contact', kind: 'line' },
      { name: 'mapLink', kind: 'line', optional: true },
    ],
  },
]

export const draftShapes: readonly DraftFieldShape[] = draftParts.flatMap(({ fields }) => fields)

/** Every field an error can lead to. */
export const draftFields: readonly string[] = [
  ...draftShapes.map(({ name }) => name),
  'negativeList',
  ...negativeAnswers,
]
