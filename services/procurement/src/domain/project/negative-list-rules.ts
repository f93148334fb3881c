import type { Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { Submission } from './submission.ts'
import type { NegativeList } from './terms.ts'

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
