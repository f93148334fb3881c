import type { CalendarCorrectionResolvers } from './../../types.generated.ts'
export const CalendarCorrection: CalendarCorrectionResolvers = {
  /* Implement CalendarCorrection resolver logic here */
}
