import type { Rule } from '@gongshi/domain-kit'
import { isAYear, readableDays, YEARS } from './readable-days.ts'
import { readableRecipients } from './readable-recipients.ts'
import type { ProjectTerms } from './terms.ts'

type TextField =
  | 'title'
  | 'purpose'
  | 'requirements'
  | 'contact'
  | 'quantity'
  | 'providerRequirements'
  | 'awardCriteria'
  | 'beneficiaries'
  | 'budgetSource'
  | 'mapLink'
  | 'indicatorSystem'
type Sized = { field: TextField; zh: string; en: string; longest: number }

const sizes: readonly Sized[] = [
  { field: 'title', zh: '项目名称', en: 'title', longest: 200 },
  { field: 'purpose', zh: '采购目的', en: 'purpose', longest: 5_000 },
  { field: 'requirements', zh: '服务内容与标准', en: 'requirements', longest: 20_000 },
  { field: 'contact', zh: '联系方式', en: 'contact point', longest: 500 },
  { field: 'quantity', zh: '数量', en: 'quantity', longest: 2_000 },
  { field: 'providerRequirements', zh: '承接主体条件', en: 'provider requirements', longest: 10_000 },
  { field: 'awardCriteria', zh: '评审标准', en: 'award criteria', longest: 10_000 },
  { field: 'beneficiaries', zh: '服务对象', en: 'beneficiaries', longest: 2_000 },
  { field: 'budgetSource', zh: '资金来源', en: 'source of the budget', longest: 200 },
  { field: 'mapLink', zh: '地图链接', en: 'map link', longest: 500 },
  { field: 'indicatorSystem', zh: '绩效评价指标体系', en: 'indicator system', longest: 64 },
]

/** What the columns can hold; a draft that breaks these cannot be kept at all. */
export const readableTerms: readonly Rule<ProjectTerms>[] = [
  ...sizes.map(fits),
  {
    code: 'BUDGET_INVALID',
    field: ['budgetFen'],
    message: () => ({ zh: '预算须为整数“分”。', en: 'A budget is a whole number of fen.' }),
    holds: ({ budgetFen }) => Number.isSafeInteger(budgetFen),
  },
  {
    code: 'BUDGET_INVALID',
    field: ['approvedLineFen'],
    message: () => ({ zh: '批复额度须为整数“分”。', en: 'An approved line is a whole number of fen.' }),
    holds: ({ approvedLineFen }) => approvedLineFen === undefined || Number.isSafeInteger(approvedLineFen),
  },
  {
    code: 'INPUT_INVALID',
    field: ['fiscalYear'],
    message: () => ({
      zh: `预算年度须在 ${YEARS.from} 至 ${YEARS.to} 之间。`,
      en: `The fiscal year lies between ${YEARS.from} and ${YEARS.to}.`,
    }),
    holds: ({ fiscalYear }) => isAYear(fiscalYear),
  },
  ...readableDays,
  ...readableRecipients,
  {
    code: 'INPUT_INVALID',
    field: ['preferencePoints'],
    message: () => ({ zh: '加分须为 0 至 100。', en: 'Points lie between 0 and 100.' }),
    holds: ({ preferencePoints: points }) => points === undefined || (points >= 0 && points <= 100),
  },
  {
    code: 'INPUT_INVALID',
    field: ['serviceArea'],
    message: () => ({
      zh: '服务区域最多 50 项，每项不超过 100 字。',
      en: 'At most 50 service areas of 100 characters.',
    }),
    holds: ({ serviceArea }) => serviceArea.length <= 50 && serviceArea.every((area) => area.length <= 100),
  },
]

function fits({ field, zh, en, longest }: Sized): Rule<ProjectTerms> {
  return {
    code: 'INPUT_INVALID',
    field: [field],
    message: () => ({
      zh: `“${zh}”不得超过 ${longest} 字。`,
      en: `The ${en} may have at most ${longest} characters.`,
    }),
    holds: (terms) => (terms[field]?.length ?? 0) <= longest,
  }
}
