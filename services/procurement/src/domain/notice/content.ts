import { contentHash, type Instant, type Text } from '@gongshi/domain-kit'
import type { ProcurementProject } from '../project/project.ts'
import { noticeNoOf } from '../project/project-no.ts'
import type { NoticeWindow } from './window.ts'

/** How anybody objects, as every notice says it (domain specification 4.5 and 4.6). */
export const howToObject: Text = {
  zh: '任何人可在公示期内于本平台实名提出公示异议；购买主体在 5 个工作日内答复，逾期由财政部门处理。询问可随时提出；匿名线索请用“举报”。',
  en: 'Anybody may object on this platform under their own name while the notice is open; the purchaser answers within 5 working days, else finance does. Inquiries may be put at any time; anonymous hints go to "report".',
}

/** Everything a notice says in public, as it is frozen: dates are text, absent parts are null (domain specification 4.5). */
export type NoticeContent = {
  projectNo: string
  noticeNo: string
  versions: readonly string[]
  title: string
  purchaser: { uscc: string; name: string; contact: string }
  serviceCode: string
  serviceName: string
  budgetFen: number
  budgetSource: string | null
  fiscalYear: number
  purpose: string
  requirements: string
  quantity: string | null
  serviceArea: readonly string[]
  beneficiaries: string | null
  servicePeriod: { from: string; to: string }
  providerRequirements: string | null
  awardCriteria: string | null
  method: string
  directoryPolicy: string
  evaluationRequired: boolean
  indicatorSystem: string
  plannedStartOn: string | null
  noticeWindow: { publishedAt: string; firstCountedOn: string; closesOn: string; closesAt: string }
  howToObject: Text
  mapLink: string | null
  attachments: readonly { name: string; sha256: string }[]
}

/** The content of a project's next notice version. */
export function contentOf(
  project: ProcurementProject,
  version: number,
  publishedAt: Instant,
  window: NoticeWindow,
): NoticeContent {
  const numbers = Array.from({ length: version }, (_, before) =>
    noticeNoOf({ projectNo: project.projectNo, version: before + 1 }),
  )
  return {
    projectNo: project.projectNo,
    noticeNo: numbers.at(-1)!,
    versions: numbers,
    title: project.title,
    purchaser: { uscc: project.purchaserUscc, name: project.purchaserName, contact: project.contact },
    serviceCode: project.serviceCode,
    serviceName: project.serviceName,
    budgetFen: project.budgetFen,
    budgetSource: project.budgetSource ?? null,
    fiscalYear: project.fiscalYear,
    purpose: project.purpose,
    requirements: project.requirements,
    quantity: project.quantity ?? null,
    serviceArea: project.serviceArea,
    beneficiaries: project.beneficiaries ?? null,
    servicePeriod: { from: project.serviceFrom.toString(), to: project.serviceTo.toString() },
    providerRequirements: project.providerRequirements ?? null,
    awardCriteria: project.awardCriteria ?? null,
    method: project.method,
    directoryPolicy: project.directoryPolicy,
    evaluationRequired: project.evaluationRequired,
    indicatorSystem: project.indicatorSystem,
    plannedStartOn: project.plannedStartOn?.toString() ?? null,
    noticeWindow: frozen(publishedAt, window),
    howToObject,
    mapLink: project.mapLink ?? null,
    attachments: project.attachments,
  }
}

/** The fingerprint of a frozen content. */
export const hashOf = (content: NoticeContent): string => contentHash(content)

function frozen(
  publishedAt: Instant,
  { firstCountedOn, closesOn, closesAt }: NoticeWindow,
): NoticeContent['noticeWindow'] {
  return {
    publishedAt: publishedAt.toString(),
    firstCountedOn: firstCountedOn.toString(),
    closesOn: closesOn.toString(),
    closesAt: closesAt.toString(),
  }
}
