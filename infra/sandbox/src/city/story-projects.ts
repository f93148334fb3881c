import { PARTIES } from '../personas/parties.ts'
import type { ProjectRow } from './project-row.ts'

type Told = Pick<ProjectRow, 'title' | 'publishAt' | 'serviceCode' | 'purpose' | 'requirements'> &
  Partial<Pick<ProjectRow, 'story' | 'reason' | 'budgetFen' | 'method' | 'providerRequirements'>>

/**
 * A project of PUR-1, the department that visitors sign in to, for everything that can happen while a notice runs: whoever comes anew
 * sees each page filled. The outage is the first: it touches what is there when it is told.
 */
export const storyProjects = (): ProjectRow[] => STORIES.map(storyProject)

/** In the order of the columns. */
const storyProject = (told: Told, at: number): ProjectRow => ({
  externalKey: `story-${String(at + 1).padStart(2, '0')}`,
  title: told.title,
  purpose: told.purpose,
  requirements: told.requirements,
  contact: '政府采购科 0756-0000000',
  purchaserUscc: PURCHASER,
  serviceCode: told.serviceCode,
  budgetFen: told.budgetFen ?? 28_000_000,
  fiscalYear: 2026,
  method: told.method ?? 'COMPETITIVE_CONSULTATION',
  serviceFrom: '+60d',
  serviceTo: '+424d',
  beneficiaries: '本市居民',
  providerRequirements: told.providerRequirements ?? '',
  evaluationRequired: true,
  draftedOn: daysBefore(told.publishAt, 4),
  publishAt: told.publishAt,
  outcome: 'OPEN',
  reason: told.reason ?? '',
  story: told.story ?? '',
})

const PURCHASER = PARTIES.find(({ id }) => id === 'PUR-1')?.uscc ?? ''

/** `-3d` and four days before that is `-7d`. */
const daysBefore = (day: string, days: number): string => `-${Number(day.slice(1, -1)) + days}d`

const SERVICES = {
  care: {
    serviceCode: 'A0404',
    purpose: '让居家老年人就近得到照料',
    requirements: '每周至少两次上门服务，建立服务台账（合成示例数据）。',
  },
  social: {
    serviceCode: 'A1003',
    purpose: '为困难群众和特殊群体提供专业社会工作服务',
    requirements: '派驻持证社工，开展个案、小组和社区活动（合成示例数据）。',
  },
  disabled: {
    serviceCode: 'A0408',
    purpose: '支持残疾人在社区生活',
    requirements: '提供日间照料、康复训练和技能培训（合成示例数据）。',
  },
} as const

const STORIES: readonly Told[] = [
  {
    ...SERVICES.care,
    title: '2026年珠海市吉大长者饭堂运营服务',
    publishAt: '-3d',
    story: 'PLATFORM_OUT',
    reason: '合成示例数据：机房断电，平台上午无法访问。',
  },
  {
    ...SERVICES.care,
    title: '2026年珠海市前山居家养老上门服务项目',
    publishAt: '-4d',
    story: 'AMENDMENT_PROPOSED',
  },
  {
    ...SERVICES.social,
    title: '2026年珠海市拱北社工站驻点社会工作服务项目',
    publishAt: '-2d',
    story: 'OBJECTION_RECEIVED',
    reason: '合成示例数据：要求派驻人员均具有十年以上经验，与服务内容不相称。',
  },
  {
    ...SERVICES.social,
    title: '2026年珠海市梅华困境家庭社会工作服务项目',
    publishAt: '-4d',
    story: 'OBJECTION_RETURNED',
    reason: '合成示例数据：条件不合理。',
  },
  {
    ...SERVICES.social,
    title: '2026年珠海市唐家湾社区戒毒康复社会工作服务',
    publishAt: '-14d',
    story: 'OBJECTION_AT_FINANCE',
    reason: '合成示例数据：服务期限与经费不匹配，购买主体逾期未答复。',
  },
  {
    ...SERVICES.disabled,
    title: '2026年珠海市香湾残疾人社区康复服务项目',
    publishAt: '-5d',
    story: 'OBJECTION_UPHELD',
    reason: '合成示例数据：要求提供本地纳税证明，限制了外地机构。',
  },
  {
    ...SERVICES.disabled,
    title: '2026年珠海市狮山精神障碍者社区康复服务',
    publishAt: '-6d',
    story: 'INQUIRY_ANSWERED',
    reason: '合成示例数据：请问服务能否安排在周末？',
  },
  {
    ...SERVICES.disabled,
    title: '2026年珠海市残疾人综合服务中心运营服务',
    publishAt: '-4d',
    budgetFen: 420_000_000,
    method: 'SINGLE_SOURCE',
    story: 'ONLY_SUPPLIER_OBJECTED',
    reason: '合成示例数据：本市另有两家机构具备同类场所，可以承接。',
  },
  {
    ...SERVICES.care,
    title: '2026年珠海市横琴特殊困难老年人探访关爱服务',
    publishAt: '-5d',
    story: 'STOPPED_BY_FINANCE',
    reason: '合成示例数据：核查与上一年度项目内容是否重复。',
  },
  {
    ...SERVICES.care,
    title: '2026年珠海市全市居家养老服务质量提升项目',
    publishAt: '-2d',
    budgetFen: 160_000_000,
    providerRequirements: '须在本市设有固定服务场所，社会组织评估等级须在3A以上。',
  },
]
