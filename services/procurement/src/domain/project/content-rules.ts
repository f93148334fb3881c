import { isVisible, type Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { isArea } from './areas.ts'
import { mapLinkRule } from './map-link.ts'
import { onTerms } from './on-terms.ts'
import { servicePeriodGiven } from './service-period.ts'
import type { Submission } from './submission.ts'
import { type TermsSaying, terms, termsSaying } from './term-table.ts'

/** What every notice must be able to say (domain specification 4.5, notice content). */
export const contentRules: readonly Rule<Submission>[] = [
  ...termsSaying('isRequired').map(filled),
  {
    code: 'INPUT_INVALID',
    basis: basis.path,
    field: ['serviceArea'],
    message: () => ({ zh: '须填写服务区域。', en: 'The service area must be filled in.' }),
    holds: ({ terms }) => terms.serviceArea.some(isVisible),
  },
  ...servicePeriodGiven.map((rule) => onTerms(rule)),
  {
    code: 'INPUT_INVALID',
    basis: basis.path,
    field: ['serviceArea'],
    message: ({ terms }) => {
      const unknown = terms.serviceArea.filter((area) => !isArea(area)).join('、')
      return {
        zh: `没有代码为 ${unknown} 的行政区划。`,
        en: `There is no division of the code ${unknown}.`,
      }
    },
    holds: ({ terms }) => terms.serviceArea.every(isArea),
  },
  onTerms(mapLinkRule),
  {
    code: 'INPUT_INVALID',
    basis: basis.path,
    field: ['serviceTo'],
    message: () => ({
      zh: '服务期的截止日不得早于开始日。',
      en: 'The service period may not end before it begins.',
    }),
    holds: ({ terms: { serviceFrom, serviceTo } }) =>
      !serviceFrom || !serviceTo || serviceFrom.toString() <= serviceTo.toString(),
  },
]

function filled(field: TermsSaying<'isRequired'>): Rule<Submission> {
  const { zh, en } = terms[field]
  return {
    code: 'INPUT_INVALID',
    basis: basis.path,
    field: [field],
    message: () => ({ zh: `须填写${zh}。`, en: `The ${en} must be filled in.` }),
    holds: (submission) => isVisible(submission.terms[field]),
  }
}
