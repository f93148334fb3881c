import { formatFen } from '@gongshi/domain-kit'
import { attachmentLines } from '../file/attachment.ts'
import { termFields } from '../project/term-table.ts'
import type { NoticeContent } from './content.ts'
import { type FrozenField, frozenFields } from './content.ts'

/** One field of the frozen content, in the version before and in this one. */
export type ContentChange = { field: string; before: string | null; after: string | null }

type Read = (content: NoticeContent) => string | null

/** What is read otherwise than as it stands, or stands with what it belongs to. */
const otherwise: Readonly<Record<string, Read>> = {
  purchaser: ({ purchaser }) => purchaser.name,
  contact: ({ purchaser }) => purchaser.contact,
  serviceCode: ({ serviceCode, serviceName }) => `${serviceCode} ${serviceName}`,
  budgetFen: ({ budgetFen }) => formatFen(budgetFen),
  serviceArea: ({ serviceArea }) => serviceArea.join('；'),
  recipientCount: ({ recipientCount: count }) => (count ? String(count) : null),
  serviceFrom: ({ servicePeriod }) => servicePeriod.from,
  serviceTo: ({ servicePeriod }) => servicePeriod.to,
  preferencePoints: ({ preferencePoints: points }) => (points ? String(points) : null),
  attachments: ({ attachments }) => attachmentLines(attachments) || null,
}

const asItStands =
  (field: FrozenField): Read =>
  ({ [field]: said }) =>
    said === null || said === undefined ? null : String(said)

const reads: readonly (readonly [string, Read])[] = ['purchaser', ...termFields].flatMap((field) => {
  const frozen = frozenFields.find((one) => one === field)
  const read = otherwise[field] ?? (frozen && asItStands(frozen))
  return read ? [[field, read] as const] : []
})

/** What changed in substance between two versions of a notice; numbering and the window change with every version and are left out. */
export function compareContents(before: NoticeContent, after: NoticeContent): ContentChange[] {
  return reads.flatMap(([field, read]) => {
    const [was, is] = [read(before), read(after)]
    return was === is ? [] : [{ field, before: was, after: is }]
  })
}
