import { accepted, brokenRules, type Outcome, type Rule, refused } from '@gongshi/domain-kit'
import type { DivisionHistory } from '../division/division-history.ts'
import type { ServiceFirm } from './firm.ts'

type Entry = { firm: ServiceFirm; divisions: DivisionHistory }

const rules: readonly Rule<Entry>[] = [
  {
    code: 'INPUT_INVALID',
    field: ['divisionCode'],
    basis: { rule: 'ORG-2.2', document: 'GB/T 2260' },
    message: ({ firm }) => ({
      zh: `行政区划 ${firm.divisionCode} 不存在。`,
      en: `There is no division ${firm.divisionCode}.`,
    }),
    holds: ({ firm, divisions }) => divisions.existedIn(firm.divisionCode, { from: 1981, to: 9999 }),
  },
]

/** Enters a service firm, or tells every rule it breaks (domain 2.2 and 3.1). */
export function enterFirm(entry: Entry): Outcome<ServiceFirm> {
  const broken = brokenRules(rules, entry)
  return broken.length > 0 ? refused(...broken) : accepted(entry.firm)
}
