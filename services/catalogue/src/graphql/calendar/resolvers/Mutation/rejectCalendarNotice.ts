import { payloadOf } from '@gongshi/service-kit'
import { rejectCalendarNotice as reject } from '../../../../commands/calendar/reject-calendar-notice.ts'
import type { MutationResolvers } from '../../../types.generated.ts'

export const rejectCalendarNotice: NonNullable<MutationResolvers['rejectCalendarNotice']> = async (
  _parent,
  { input },
  context,
) => payloadOf('notice', await reject(context, input))
