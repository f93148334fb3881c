import { civilDate, Temporal } from '@gongshi/domain-kit'
import { moneyOf } from '@gongshi/service-kit'
import type { DirectoryPolicy, ProcurementMethod } from '../../../domain/project/terms.ts'
import { filesNamed } from '../../file/stored-file.ts'
import type { NoticeContentResolvers } from '../../types.generated.ts'

/** The frozen content holds text only: dates and instants are read back here. */
export const NoticeContent: NoticeContentResolvers = {
  budget: ({ budgetFen }) => moneyOf(budgetFen),
  attachments: ({ attachments }, _args, { loaders }) => filesNamed(attachments, loaders),
  contact: ({ purchaser }) => purchaser.contact,
  purchaserName: ({ purchaser }) => purchaser.name,
  purchaserUscc: ({ purchaser }) => purchaser.uscc,
  method: ({ method }) => method as ProcurementMethod,
  directoryPolicy: ({ directoryPolicy }) => directoryPolicy as DirectoryPolicy,
  preferencePoints: ({ preferencePoints }) => preferencePoints ?? null,
  serviceFrom: ({ servicePeriod }) => civilDate(servicePeriod.from),
  serviceTo: ({ servicePeriod }) => civilDate(servicePeriod.to),
  plannedStartOn: ({ plannedStartOn }) => (plannedStartOn ? civilDate(plannedStartOn) : null),
  noticeWindow: ({ noticeWindow: { publishedAt, firstCountedOn, closesOn, closesAt } }) => ({
    publishedAt: Temporal.Instant.from(publishedAt),
    firstCountedOn: civilDate(firstCountedOn),
    closesOn: civilDate(closesOn),
    closesAt: Temporal.Instant.from(closesAt),
  }),
}
