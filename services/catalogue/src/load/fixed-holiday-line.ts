import { cells } from '@gongshi/service-kit'
import { z } from 'zod'
import type { FixedHoliday } from '../domain/calendar/fixed-holiday.ts'
import { legalTags } from '../domain/policy/policy-parameter.ts'

const { civilDate, optionalDate, optionalText } = cells

/** A line of fixed-holidays.csv. */
export const fixedHolidayLine = z.object({
  month_day: z.string().regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'is no month and day'),
  name: z.string().min(1),
  source: z.string().min(1),
  article: optionalText,
  legal_tag: z.enum(legalTags),
  effective_from: civilDate,
  effective_to: optionalDate,
})

export function toFixedHoliday(line: z.infer<typeof fixedHolidayLine>): FixedHoliday {
  return {
    monthDay: line.month_day,
    name: line.name,
    source: line.source,
    article: line.article,
    legalTag: line.legal_tag,
    effectiveFrom: line.effective_from,
    effectiveTo: line.effective_to,
  }
}
