import type { Text } from '@gongshi/domain-kit'
import type { ReadField } from './finding.ts'
import type { Restriction } from './restrictions.ts'

const kinds: Readonly<Record<Restriction, Text>> = {
  FORM: { zh: '组织形式', en: 'legal form' },
  REGISTRATION: { zh: '注册登记', en: 'registration' },
  PLACE: { zh: '所在地', en: 'place' },
  GRADE: { zh: '等级', en: 'grade' },
  LIST: { zh: '目录或名录', en: 'list' },
}

/** What a passage restricts by, in words. */
export const namesOf = (restrictions: readonly Restriction[]): Text => ({
  zh: restrictions.map((kind) => kinds[kind].zh).join('、'),
  en: restrictions.map((kind) => kinds[kind].en).join(', '),
})

/** The terms that are read, by the names people know them by. */
export const fieldNames: Readonly<Record<ReadField, Text>> = {
  title: { zh: '项目名称', en: 'title' },
  purpose: { zh: '采购目的', en: 'purpose' },
  requirements: { zh: '服务内容与标准', en: 'content and standard' },
  quantity: { zh: '数量', en: 'quantity' },
  beneficiaries: { zh: '服务对象', en: 'beneficiaries' },
  providerRequirements: { zh: '承接主体条件', en: 'provider requirements' },
  awardCriteria: { zh: '评审标准', en: 'award criteria' },
}
