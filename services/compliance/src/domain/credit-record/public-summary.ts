import { maskNamesIn, screen } from '@gongshi/domain-kit'
import type { ToldRecord } from './credit-record.ts'

/** What the public reads of a record: its natural persons masked, numbers and addresses of people taken out (R-25, AC-47). */
export const publicSummary = ({
  summary,
  individuals,
}: Pick<ToldRecord, 'summary' | 'individuals'>): string => screen(maskNamesIn(summary, individuals)).text
