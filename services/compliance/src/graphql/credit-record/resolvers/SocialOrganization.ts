import { connectionOf, pageSize } from '@gongshi/service-kit'
import { seesPastRecords } from '../../../domain/credit-record/sees-past-records.ts'
import { dayKeyset, dayPlaceOf } from '../../day-cursor.ts'
import type { SocialOrganizationResolvers } from './../../types.generated.ts'

export const SocialOrganization: Pick<SocialOrganizationResolvers, 'creditRecords' | '__resolveReference'> = {
  creditRecords: async ({ uscc }, { first, after }, { actor, load }) => {
    const seesPast = seesPastRecords(actor, uscc)
    const rows = await load.recordPages.load({
      uscc,
      seesPast,
      size: pageSize(first),
      after: dayPlaceOf(after),
    })
    return connectionOf({ rows, first, after, cursorOf: ({ formedOn, id }) => dayKeyset(formedOn, id) })
  },
}
