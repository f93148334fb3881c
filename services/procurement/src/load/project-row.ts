import { cells } from '@gongshi/service-kit'
import { z } from 'zod'
import { dayCell, instantCell } from './cells.ts'
import { storyNames } from './stories/story-names.ts'

const methods = [
  'OPEN_TENDER',
  'INVITED_TENDER',
  'COMPETITIVE_NEGOTIATION',
  'COMPETITIVE_CONSULTATION',
  'SINGLE_SOURCE',
  'REQUEST_FOR_QUOTATION',
  'SMALL_DIRECT',
] as const

/** What became of a project, in the order of its path. */
export const outcomes = [
  'DRAFT',
  'SUBMITTED',
  'READY',
  'OPEN',
  'SUSPENDED',
  'CLOSED',
  'STARTED',
  'CANCELLED',
] as const

/** One line of `synthetic/projects.csv` (README, Imports). */
export const projectRow = z.object({
  externalKey: z.string().min(1).max(100),
  title: cells.textUpTo(200),
  purpose: cells.textUpTo(5_000, 'LINES'),
  requirements: cells.textUpTo(20_000, 'LINES'),
  contact: cells.textUpTo(500),
  purchaserUscc: cells.uscc,
  serviceCode: z.string(),
  budgetFen: z.coerce.number().int(),
  /** Left out: the year of drafting. */
  fiscalYear: z.coerce.number().int().optional(),
  method: z.enum(methods),
  serviceFrom: dayCell,
  serviceTo: dayCell,
  serviceArea: z.string().optional(),
  beneficiaries: cells.optionalTextUpTo(2_000, 'LINES'),
  recipientCount: z.coerce.number().int().optional(),
  providerRequirements: cells.optionalTextUpTo(10_000, 'LINES'),
  quantity: cells.optionalTextUpTo(2_000, 'LINES'),
  directoryPolicy: z.enum(['REFERENCE', 'PREFERENCE', 'SOCIAL_ORG_ONLY']).default('REFERENCE'),
  evaluationRequired: z.enum(['true', 'false']).default('false'),
  draftedOn: dayCell,
  publishAt: instantCell.optional(),
  outcome: z.enum(outcomes),
  reason: cells.optionalTextUpTo(2_000, 'LINES'),
  /** What happens while the notice of an OPEN one runs. */
  story: z.enum(storyNames).optional(),
})

export type ProjectRow = z.infer<typeof projectRow>
