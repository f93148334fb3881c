import { formatFen, type Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { isActive } from '../ground/service-item.ts'
import { demandsDirectory } from './demands-directory.ts'
import type { NegativeList } from './project.ts'
import type { Submission } from './submission.ts'

const filled = (
  field: 'title' | 'purpose' | 'requirements' | 'contact' | 'indicatorSystem',
  zh: string,
  en: string,
) =>
  ({
    code: 'INPUT_INVALID',
    basis: basis.path,
    field: [field],
    message: () => ({ zh: `须填写${zh}。`, en: `The ${en} must be filled in.` }),
    holds: ({ terms }) => terms[field].trim() !== '',
  }) satisfies Rule<Submission>

/** What every notice must be able to say (domain specification 4.5, notice content). */
export const contentRules: readonly Rule<Submission>[] = [
  filled('title', '项目名称', 'title'),
  filled('purpose', '采购目的', 'purpose'),
  filled('requirements', '服务内容与标准', 'requirements'),
  filled('contact', '联系方式', 'contact point'),
  filled('indicatorSystem', '绩效评价指标体系', 'indicator system'),
  {
    code: 'INPUT_INVALID',
    basis: basis.path,
    field: ['serviceArea'],
    message: () => ({ zh: '须填写服务区域。', en: 'The service area must be filled in.' }),
    holds: ({ terms }) => terms.serviceArea.some((area) => area.trim() !== ''),
  },
  {
    code: 'INPUT_INVALID',
    basis: basis.path,
    field: ['serviceTo'],
    message: () => ({
      zh: '服务期的截止日不得早于开始日。',
      en: 'The service period may not end before it begins.',
    }),
    holds: ({ terms }) => terms.serviceFrom.toString() <= terms.serviceTo.toString(),
  },
]

/** The budget: whole fen, more than nothing, within the approved line (AC-12). */
export const budgetRules: readonly Rule<Submission>[] = [
  {
    code: 'BUDGET_INVALID',
    basis: basis.budget,
    field: ['budgetFen'],
    message: () => ({
      zh: '预算须为大于零的整数“分”。',
      en: 'A budget is a whole number of fen greater than zero.',
    }),
    holds: ({ terms }) => Number.isSafeInteger(terms.budgetFen) && terms.budgetFen > 0,
  },
  {
    code: 'BUDGET_INVALID',
    basis: basis.budget,
    field: ['budgetFen'],
    message: ({ terms }) => ({
      zh: `预算超过批复额度 ${formatFen(terms.approvedLineFen ?? 0)}。`,
      en: `The budget exceeds the approved line of ${formatFen(terms.approvedLineFen ?? 0)}.`,
    }),
    holds: ({ terms }) => terms.approvedLineFen === undefined || terms.budgetFen <= terms.approvedLineFen,
  },
]

/** The catalogue item: a leaf in force today, else the hint where to go (R-04, AC-13). */
export const itemRules: readonly Rule<Submission>[] = [
  {
    code: 'CATALOGUE_ITEM_INACTIVE',
    basis: basis.retiredItem,
    field: ['serviceCode'],
    message: ({ terms, item }) => ({
      zh: `目录条目 ${terms.serviceCode} 已停用或不是末级条目。${replacement(item, '请改用', '、')}`,
      en: `Catalogue item ${terms.serviceCode} is retired or not a leaf. ${replacement(item, 'Use instead: ', ', ')}`.trim(),
    }),
    holds: ({ item, today }) => item !== null && isActive(item, today),
  },
]

function replacement(item: Submission['item'], lead: string, comma: string): string {
  const codes = item?.replacedBy.map(({ code, name }) => `${code} ${name}`) ?? []
  return codes.length > 0 ? `${lead}${codes.join(comma)}` : ''
}

const negativeAnswers: readonly { answer: keyof NegativeList; zh: string; en: string }[] = [
  {
    answer: 'outsideGovernmentDuty',
    zh: '不属于政府职责范围的事项',
    en: 'a matter outside the duties of government',
  },
  {
    answer: 'reservedToGovernment',
    zh: '应当由政府直接履职的事项',
    en: 'a matter government must carry out itself',
  },
  {
    answer: 'goodsOrWorks',
    zh: '货物或工程，或与服务打包的工程',
    en: 'goods or works, or works bundled with services',
  },
  { answer: 'financing', zh: '融资行为', en: 'financing' },
  {
    answer: 'recruitmentOrPosts',
    zh: '招聘人员、劳务派遣或设置公益性岗位',
    en: 'recruiting staff, labour dispatch or public-welfare posts',
  },
  { answer: 'otherProhibited', zh: '法律法规禁止的其他事项', en: 'another matter the law prohibits' },
]

/** Six answers, any yes blocks (R-03, AC-14). */
export const negativeListRules: readonly Rule<Submission>[] = negativeAnswers.map(({ answer, zh, en }) => ({
  code: 'NEGATIVE_LIST',
  basis: basis.negativeList,
  field: ['negativeList', answer],
  message: () => ({ zh: `不得购买：${zh}。`, en: `This may not be purchased: ${en}.` }),
  holds: ({ terms }) => !terms.negativeList[answer],
}))

/** Above the limit no restriction by form or list (R-07, AC-16); below it no small direct purchase above it. */
export const methodRules: readonly Rule<Submission>[] = [
  {
    code: 'INPUT_INVALID',
    basis: basis.equalTreatment,
    field: ['directoryPolicy'],
    message: () => ({
      zh: '采购限额标准以上的项目不得限定供应商的组织形式（差别待遇）。',
      en: 'Above the procurement limit the form of organization may not be restricted: differential treatment.',
    }),
    holds: ({ terms, aboveLimit }) => !aboveLimit || terms.directoryPolicy !== 'SOCIAL_ORG_ONLY',
  },
  {
    code: 'INPUT_INVALID',
    basis: basis.equalTreatment,
    field: ['providerRequirements'],
    message: () => ({
      zh: '采购限额标准以上的项目不得以列入目录作为条件（差别待遇）。',
      en: 'Above the procurement limit being in the directory may not be a condition: differential treatment.',
    }),
    holds: ({ terms, aboveLimit }) => !aboveLimit || !demandsDirectory(terms.providerRequirements ?? ''),
  },
  {
    code: 'INPUT_INVALID',
    basis: basis.openTender,
    field: ['method'],
    message: () => ({
      zh: '采购限额标准以上的项目不得由购买主体自行采购。',
      en: 'A project above the procurement limit may not be a small direct purchase.',
    }),
    holds: ({ terms, aboveLimit }) => !aboveLimit || terms.method !== 'SMALL_DIRECT',
  },
]

/** Everything that must be right before a project leaves its handler's desk. */
export const submissionRules: readonly Rule<Submission>[] = [
  ...contentRules,
  ...budgetRules,
  ...itemRules,
  ...negativeListRules,
  ...methodRules,
]
