import type { Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { isAYear, readableDays, YEARS } from './readable-days.ts'
import { readableRecipients } from './readable-recipients.ts'
import { type TermsSaying, terms, termsSaying } from './term-table.ts'
import type { ProjectTerms } from './terms.ts'

/** What the columns can hold; a draft that breaks these cannot be kept at all. */
export const readableTerms: readonly Rule<ProjectTerms>[] = [
  ...termsSaying('longest').map(fits),
  {
    code: 'BUDGET_INVALID',
    basis: basis.budget,
    field: ['budgetFen'],
    message: () => ({ zh: '预算须为整数“分”。', en: 'A budget is a whole number of fen.' }),
    holds: ({ budgetFen }) => Number.isSafeInteger(budgetFen),
  },
  {
    code: 'BUDGET_INVALID',
    basis: basis.budget,
    field: ['approvedLineFen'],
    message: () => ({ zh: '批复额度须为整数“分”。', en: 'An approved line is a whole number of fen.' }),
    holds: ({ approvedLineFen }) => approvedLineFen === undefined || Number.isSafeInteger(approvedLineFen),
  },
  {
    code: 'INPUT_INVALID',
    basis: basis.entry,
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
    basis: basis.entry,
    field: ['preferencePoints'],
    message: () => ({ zh: '加分须为 0 至 100。', en: 'Points lie between 0 and 100.' }),
    holds: ({ preferencePoints: points }) => points === undefined || (points >= 0 && points <= 100),
  },
  {
    code: 'INPUT_INVALID',
    basis: basis.entry,
    field: ['serviceArea'],
    message: () => ({
      zh: '服务区域最多 50 项，每项不超过 100 字。',
      en: 'At most 50 service areas of 100 characters.',
    }),
    holds: ({ serviceArea }) => serviceArea.length <= 50 && serviceArea.every((area) => area.length <= 100),
  },
]

function fits(field: TermsSaying<'longest'>): Rule<ProjectTerms> {
  const { zh, en, longest } = terms[field]
  return {
    code: 'INPUT_INVALID',
    basis: basis.entry,
    field: [field],
    message: () => ({
      zh: `“${zh}”不得超过 ${longest} 字。`,
      en: `The ${en} may have at most ${longest} characters.`,
    }),
    holds: (said) => (said[field]?.length ?? 0) <= longest,
  }
}
