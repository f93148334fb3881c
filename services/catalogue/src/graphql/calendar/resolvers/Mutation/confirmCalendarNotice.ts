import { payloadOf } from '@gongshi/service-kit'
import { confirmCalendarNotice as confirm } from '../../../../commands/calendar/confirm-calendar-notice.ts'
import type { MutationResolvers } from '../../../types.generated.ts'

export const confirmCalendarNotice: NonNullable<MutationResolvers['confirmCalendarNotice']> = async (
  _parent,
  { input },
  context,
) => payloadOf('notice', await confirm(context, input))
