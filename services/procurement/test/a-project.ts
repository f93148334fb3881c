import { civilDate, Temporal, type Uscc } from '@gongshi/domain-kit'
import type { ServiceItem } from '../src/domain/ground/service-item.ts'
import type { ProcurementProject } from '../src/domain/project/project.ts'
import type { ServicePeriod } from '../src/domain/project/service-period.ts'
import type { ProjectTerms } from '../src/domain/project/terms.ts'

export const at = (text: string) => Temporal.Instant.from(text)

/** What PUR-1 wants to buy when the test is about something else: CNY 180,000 of A1003. */
export const someTerms: ProjectTerms & ServicePeriod = {
  title: '社区居家养老服务',
  serviceCode: 'A1003',
  budgetFen: 18_000_000,
  fiscalYear: 2026,
  method: 'COMPETITIVE_CONSULTATION',
  serviceFrom: civilDate('2026-05-01'),
  serviceTo: civilDate('2026-12-31'),
  purpose: '为社区老人提供服务',
  requirements: '每周上门三次',
  serviceArea: ['440402'],
  contact: '0756-0000000',
  attachments: [],
  evaluationRequired: false,
  indicatorSystem: 'ZH-DEFAULT-1',
  directoryPolicy: 'REFERENCE',
  negativeList: {
    outsideGovernmentDuty: false,
    reservedToGovernment: false,
    goodsOrWorks: false,
    financing: false,
    recruitmentOrPosts: false,
    otherProhibited: false,
  },
}

/** The catalogue's item A1003, in force. */
export const someItem: ServiceItem = {
  id: 'item-A1003',
  code: 'A1003',
  name: '居家养老服务',
  isLeaf: true,
  catalogueVersionId: 'catalogue-1',
  replacedBy: [],
}

/** A project of PUR-1 in whatever state the test needs. */
export function aProject(changes: Partial<ProcurementProject> = {}): ProcurementProject {
  return {
    ...someTerms,
    id: 'project-1',
    version: 1,
    revision: 1,
    projectNo: 'ZH-2026-440400-000001',
    state: 'DRAFT',
    purchaserUscc: '11440400FAKE0011X5' as Uscc,
    purchaserName: '珠海市示例服务局',
    divisionCode: '440400',
    serviceItemId: someItem.id,
    serviceName: someItem.name,
    catalogueVersionId: someItem.catalogueVersionId,
    aboveLimit: false,
    isFundedAhead: false,
    mustPublishSingleSource: false,
    handler: 'PUR-1:handler',
    editors: ['PUR-1:handler'],
    drafters: [],
    isLineConfirmed: false,
    answeredObjectionIds: [],
    noticeVersion: 0,
    isCounted: false,
    createdAt: at('2026-02-20T09:00:00+08:00'),
    createdBy: 'PUR-1:handler',
    updatedAt: at('2026-02-20T09:00:00+08:00'),
    ...changes,
  }
}
