import { cells } from '@gongshi/service-kit'
import { z } from 'zod'

const { civilDate } = cells

/** One year of the holiday data: the addresses of its notices, and all their days in one list. */
export const holidayFile = z.object({
  year: z.int(),
  papers: z.array(z.string()),
  days: z.array(z.unknown()),
})

export const holidayDay = z.object({ name: z.string().min(1), date: civilDate, isOffDay: z.boolean() })

/** A line of calendar-supplements.csv: a day a supplementary notice sets, and what the yearly notice had said of it. */
export const supplementLine = z.object({
  paper: z.string(),
  date: civilDate,
  name: z.string(),
  is_off_day: z.enum(['0', '1']),
  annual_said: z.enum(['off', 'work']).optional(),
})
export type SupplementLine = z.infer<typeof supplementLine>

/** A line of calendar-papers.csv: what was read of a notice itself. */
export const paperLine = z.object({ paper: z.string(), doc_no: z.string(), issued_on: civilDate })
export type PaperLine = z.infer<typeof paperLine>
