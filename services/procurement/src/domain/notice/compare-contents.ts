import { formatFen } from '@gongshi/domain-kit'
import { attachmentLines } from '../file/attachment.ts'
import type { NoticeContent } from './content.ts'

/** One field of the frozen content, in the version before and in this one. */
export type ContentChange = { field: string; before: string | null; after: string | null }

type Read = (content: NoticeContent) => string | null

const fields: Readonly<Record<string, Read>> = {
  title: ({ title }) => title,
  purchaser: ({ purchaser }) => purchaser.name,
  contact: ({ purchaser }) => purchaser.contact,
  serviceCode: ({ serviceCode, serviceName }) => `${serviceCode} ${serviceName}`,
  budgetFen: ({ budgetFen }) => formatFen(budgetFen),
  budgetSource: ({ budgetSource }) => budgetSource,
  fiscalYear: ({ fiscalYear }) => String(fiscalYear),
  purpose: ({ purpose }) => purpose,
  requirements: ({ requirements }) => requirements,
  quantity: ({ quantity }) => quantity,
  serviceArea: ({ serviceArea }) => serviceArea.join('；'),
  beneficiaries: ({ beneficiaries }) => beneficiaries,
  recipientCount: ({ recipientCount: count }) => (count ? String(count) : null),
  serviceFrom: ({ servicePeriod }) => servicePeriod.from,
  serviceTo: ({ servicePeriod }) => servicePeriod.to,
  providerRequirements: ({ providerRequirements }) => providerRequirements,
  awardCriteria: ({ awardCriteria }) => awardCriteria,
  method: ({ method }) => method,
  directoryPolicy: ({ directoryPolicy }) => directoryPolicy,
  preferencePoints: ({ preferencePoints: points }) => (points ? String(points) : null),
  evaluationRequired: ({ evaluationRequired }) => String(evaluationRequired),
  indicatorSystem: ({ indicatorSystem }) => indicatorSystem,
  plannedStartOn: ({ plannedStartOn }) => plannedStartOn,
  mapLink: ({ mapLink }) => mapLink,
  attachments: ({ attachments }) => attachmentLines(attachments) || null,
}

/** What changed in substance between two versions of a notice; numbering and the window change with every version and are left out. */
export function compareContents(before: NoticeContent, after: NoticeContent): ContentChange[] {
  return Object.entries(fields).flatMap(([field, read]) => {
    const [was, is] = [read(before), read(after)]
    return was === is ? [] : [{ field, before: was, after: is }]
  })
}
