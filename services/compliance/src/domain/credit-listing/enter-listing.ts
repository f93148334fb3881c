import { accepted, brokenRules, type Outcome, type Rule, refused, Temporal } from '@gongshi/domain-kit'
import type { CreditListing } from './credit-listing.ts'
import { triggers } from './triggers.ts'

const rules: readonly Rule<CreditListing>[] = [
  {
    code: 'INPUT_INVALID',
    field: ['trigger'],
    basis: { rule: 'CMP-4.11', document: '社会组织信用信息管理办法（民政部令第60号）' },
    message: ({ list, trigger }) => ({
      zh: `情形 ${trigger} 不属于名录 ${list}。`,
      en: `Ground ${trigger} does not lead to the list ${list}.`,
    }),
    holds: ({ list, trigger }) => triggers[trigger].list === list,
  },
  {
    code: 'INPUT_INVALID',
    field: ['removedOn'],
    basis: { rule: 'CMP-4.11' },
    message: () => ({ zh: '移出日期早于列入日期。', en: 'It was removed before it was listed.' }),
    holds: ({ listedOn, removedOn }) =>
      removedOn === null || Temporal.PlainDate.compare(removedOn, listedOn) >= 0,
  },
  {
    code: 'INPUT_INVALID',
    field: ['uscc'],
    basis: { rule: 'CMP-2.1', document: 'GB 32100-2015' },
    message: () => ({ zh: '只有社会组织可以列入。', en: 'Only social organizations can be listed.' }),
    holds: ({ uscc }) => uscc.startsWith('5'),
  },
]

/** Admits a listing decided elsewhere, or tells every rule it breaks (domain.md, section 4.11). */
export function enterListing(told: CreditListing): Outcome<CreditListing> {
  const broken = brokenRules(rules, told)
  return broken.length > 0 ? refused(...broken) : accepted(told)
}
