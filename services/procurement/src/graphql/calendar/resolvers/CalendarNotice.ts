import type { CalendarNoticeResolvers } from '../../types.generated.ts'

export const CalendarNotice: CalendarNoticeResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  correction: ({ id }, _args, { loaders }) => loaders.corrections.load(id),
}
