import { z } from 'zod'
import { row } from '../row.ts'
import { id, localDate } from '../shapes.ts'

/** What catalogue announces. */
export const catalogueEvents = {
  'calendar.corrected.v1': row(
    'catalogue',
    ['procurement'],
    z.object({ years: z.array(z.int()), changedDates: z.array(localDate), noticeId: id.optional() }),
  ),
  'calendar.published.v1': row(
    'catalogue',
    ['organizations'],
    z.object({
      year: z.int(),
      days: z.array(z.object({ date: localDate, isOffDay: z.boolean(), name: z.string().max(100) })),
    }),
  ),
  'service-item.retired.v1': row(
    'catalogue',
    ['procurement'],
    z.object({ serviceItemId: id, serviceCode: z.string(), retiredOn: localDate }),
  ),
  'policy.changed.v1': row(
    'catalogue',
    ['organizations'],
    z.object({
      key: z.string(),
      value: z.string(),
      unit: z.string(),
      effectiveFrom: localDate,
      effectiveTo: localDate.optional(),
    }),
  ),
}
