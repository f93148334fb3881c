import { payloadOf } from '@gongshi/service-kit'
import { importCalendarNotice as propose } from '../../../../commands/calendar/import-calendar-notice.ts'
import type { MutationResolvers } from '../../../types.generated.ts'

export const importCalendarNotice: NonNullable<MutationResolvers['importCalendarNotice']> = async (
  _parent,
  { input },
  context,
) =>
  payloadOf(
    'notice',
    await propose(context, {
      ...input,
      docNo: input.docNo ?? null,
      sourceUrl: input.sourceUrl ?? null,
      issuedOn: input.issuedOn ?? null,
    }),
  )
