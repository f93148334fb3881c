import { maskName, maskNamesIn } from '../penalty/mask-name.ts'
import type { CreditRecord } from './credit-record.ts'

/** A credit record as it leaves this room: natural persons as 姓××, in its text too (AC-47). */
export const publishRecord = (record: CreditRecord): CreditRecord => ({
  ...record,
  summary: maskNamesIn(record.summary, record.individuals),
  individuals: record.individuals.map(maskName),
})
