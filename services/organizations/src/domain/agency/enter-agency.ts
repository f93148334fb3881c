import { accepted, brokenRules, type Outcome, type Rule, refused } from '@gongshi/domain-kit'
import type { DivisionHistory } from '../division/division-history.ts'
import type { Agency } from './agency.ts'

type Entry = { agency: Agency; divisions: DivisionHistory }

const rules: readonly Rule<Entry>[] = [
  {
    code: 'INPUT_INVALID',
    field: ['uscc'],
    basis: { rule: 'ORG-2.1', document: 'GB 32100-2015' },
    message: () => ({
      zh: '机关的代码应以 1 开头（机构编制）。',
      en: 'The code of a public agency begins with 1.',
    }),
    holds: ({ agency }) => agency.uscc.startsWith('1'),
  },
  {
    code: 'INPUT_INVALID',
    field: ['divisionCode'],
    basis: { rule: 'ORG-2.2', document: 'GB/T 2260' },
    message: ({ agency }) => ({
      zh: `行政区划 ${agency.divisionCode} 不存在。`,
      en: `There is no division ${agency.divisionCode}.`,
    }),
    holds: ({ agency, divisions }) => divisions.existedIn(agency.divisionCode, { from: 1981, to: 9999 }),
  },
]

/** Enters a public agency, or tells every rule it breaks (domain 2.1 and 3.1). */
export function enterAgency(entry: Entry): Outcome<Agency> {
  const broken = brokenRules(rules, entry)
  return broken.length > 0 ? refused(...broken) : accepted(entry.agency)
}
