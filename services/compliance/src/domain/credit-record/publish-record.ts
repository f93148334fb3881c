import { maskName, maskNamesIn } from '@gongshi/domain-kit'
import type { CreditRecord } from './credit-record.ts'

/** A record as it leaves this room; what stood in it before it was screened is for its offices. */
export type PublishedRecord = CreditRecord & { summaryInFull: string }

/** Natural persons as 姓××, in its text too (AC-47); the text screened, and redacted where an approver did so. */
export const publishRecord = (record: CreditRecord): PublishedRecord => ({
  ...record,
  summary: record.publicSummary,
  summaryInFull: maskNamesIn(record.summary, record.individuals),
  individuals: record.individuals.map(maskName),
})
