import type { Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { isActive } from '../ground/service-item.ts'
import type { Submission } from './submission.ts'

/** The catalogue item: a leaf in force today, else the hint where to go (R-04, AC-13). */
export const itemRules: readonly Rule<Submission>[] = [
  {
    code: 'INPUT_INVALID',
    basis: basis.path,
    field: ['serviceCode'],
    message: () => ({ zh: '须选择服务目录条目。', en: 'An item of the service catalogue must be chosen.' }),
    holds: ({ terms }) => terms.serviceCode !== '',
  },
  {
    code: 'CATALOGUE_ITEM_INACTIVE',
    basis: basis.retiredItem,
    field: ['serviceCode'],
    message: ({ terms, item }) => ({
      zh: `目录条目 ${terms.serviceCode} 已停用或不是末级条目。${replacement(item, '请改用', '、')}`,
      en: `Catalogue item ${terms.serviceCode} is retired or not a leaf. ${replacement(item, 'Use instead: ', ', ')}`.trim(),
    }),
    holds: ({ terms, item, today }) => terms.serviceCode === '' || (item !== null && isActive(item, today)),
  },
]

function replacement(item: Submission['item'], lead: string, comma: string): string {
  const codes = item?.replacedBy.map(({ code, name }) => `${code} ${name}`) ?? []
  return codes.length > 0 ? `${lead}${codes.join(comma)}` : ''
}
