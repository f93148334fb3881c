import type { Instant } from '@gongshi/domain-kit'
import type { TermsSaying } from '../project/term-table.ts'
import type { Restriction } from './restrictions.ts'

/** The terms that are read: whatever says what a supplier must be, and the service as far as it speaks of suppliers. */
export type ReadField = TermsSaying<'reading'>

/** What finance said of a passage: it must go, or it has a reason that everybody may read. */
export type FindingAnswer = 'STRUCK' | 'JUSTIFIED'

/** A passage that may restrict suppliers by form, registration, place, grade or list above the procurement limit. */
export type ProjectFinding = {
  id: string
  field: ReadField
  passage: string
  restrictions: readonly Restriction[]
  answer?: FindingAnswer
  reason?: string
  answeredBy?: string
  answeredAt?: Instant
}

/** Those that wait for finance's answer. */
export const unanswered = (findings: readonly ProjectFinding[] = []): readonly ProjectFinding[] =>
  findings.filter(({ answer }) => answer === undefined)
