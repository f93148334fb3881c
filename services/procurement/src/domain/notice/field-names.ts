import type { Text } from '@gongshi/domain-kit'
import type { FieldChange } from './changes.ts'
import type { AmendableField } from './fields.ts'

const names: Record<AmendableField, Text> = {
  title: { zh: '项目名称', en: 'title' },
  budgetFen: { zh: '预算', en: 'budget' },
  serviceCode: { zh: '服务目录', en: 'catalogue item' },
  purpose: { zh: '购买目的', en: 'purpose' },
  requirements: { zh: '服务内容和标准', en: 'content and standard' },
  quantity: { zh: '数量和规模', en: 'quantity' },
  serviceArea: { zh: '服务区域', en: 'service area' },
  beneficiaries: { zh: '服务对象', en: 'beneficiaries' },
  recipientCount: { zh: '服务对象人数', en: 'number of recipients' },
  serviceFrom: { zh: '服务开始日', en: 'first day of service' },
  serviceTo: { zh: '服务结束日', en: 'last day of service' },
  providerRequirements: { zh: '对承接主体的要求', en: 'requirements for providers' },
  awardCriteria: { zh: '评审标准', en: 'award criteria' },
  method: { zh: '采购方式', en: 'method' },
  plannedStartOn: { zh: '计划启动采购日', en: 'planned start' },
  contact: { zh: '联系方式', en: 'contact' },
  mapLink: { zh: '地图链接', en: 'map link' },
  attachments: { zh: '附件', en: 'attachments' },
}

/** The changed fields by the names people know them by. */
export const namesOf = (changes: readonly FieldChange[]): Text => ({
  zh: changes.map(({ field }) => names[field].zh).join('、'),
  en: changes.map(({ field }) => names[field].en).join(', '),
})
