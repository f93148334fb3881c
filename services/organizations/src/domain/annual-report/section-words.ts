import type { Text } from '@gongshi/domain-kit'
import type { ReportSection } from './annual-report.ts'

/** What the parts of a report are called. */
export const sectionWords: Readonly<Record<ReportSection, Text>> = {
  lawAbiding: { zh: '遵守法律法规和国家政策的情况', en: 'account of keeping the law' },
  registrationDuties: { zh: '履行登记手续的情况', en: 'account of registration duties' },
  activities: { zh: '按照章程开展活动的情况', en: 'account of activities' },
  peopleAndBodies: { zh: '人员和机构变动的情况', en: 'account of people and bodies' },
  finances: { zh: '财务管理的情况', en: 'account of finances' },
}
