import type { NoticePeriodDayResolvers } from './../../types.generated.ts'
export const NoticePeriodDay: NoticePeriodDayResolvers = {
  /* Implement NoticePeriodDay resolver logic here */
}
