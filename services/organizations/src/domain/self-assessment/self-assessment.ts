import type { DivisionCode, Instant, Uscc } from '@gongshi/domain-kit'
import type { SelfAssessmentState } from './states.ts'

/**
 * The five qualities of an association, under which it assesses itself.
 *
 * @source domain specification S50: 依法设立、自主办会、服务为本、治理规范、行业自律
 */
export const assessmentHeadings = [
  'LAWFUL_ESTABLISHMENT',
  'INDEPENDENT_OPERATION',
  'SERVICE_FIRST',
  'SOUND_GOVERNANCE',
  'SELF_DISCIPLINE',
] as const
export type AssessmentHeading = (typeof assessmentHeadings)[number]

/** What stands under a heading, as much of it as there is: what it says, the points it gives itself, and what that rests on. */
export type HeadingContent = { text?: string; points?: number; fileIds: readonly string[] }

export type AssessmentHeadings = { readonly [H in AssessmentHeading]?: HeadingContent }

/** 自我评估: how an association says it did in a year, in one of its editions. A correction is a new edition; the old ones stay. */
export type SelfAssessment = {
  id: string
  version: number
  /** Rises with everything that changes, by a person or by time. */
  revision: number
  state: SelfAssessmentState
  uscc: Uscc
  divisionCode: DivisionCode
  registrarUscc?: Uscc
  /** The year that is assessed. */
  year: number
  /** 1, and one more with each correction. */
  edition: number
  /** The most points a heading may have, as it was when this edition was begun. */
  mostPoints?: number
  headings: AssessmentHeadings
  /** Everybody who began it or changed it: none of them approves it. */
  editors: readonly string[]
  /** Since when it was told that it is overdue; one that came late keeps it. */
  missedAt?: Instant
  published?: { at: Instant; by: string; isLate: boolean }
}
