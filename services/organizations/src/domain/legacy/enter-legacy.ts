import { type Outcome, parseUscc, type Rule } from '@gongshi/domain-kit'
import { check } from '../check.ts'
import type { DivisionHistory } from '../division/division-history.ts'
import type { ToldLegacy } from './legacy-organization.ts'

type Entry = { told: ToldLegacy; divisions: DivisionHistory }

const rules: readonly Rule<Entry>[] = [
  {
    code: 'INPUT_INVALID',
    field: ['divisionCode'],
    basis: { rule: 'ORG-2.2', document: 'GB/T 2260' },
    message: ({ told }) => ({
      zh: `行政区划 ${told.divisionCode} 不存在。`,
      en: `There is no division ${told.divisionCode}.`,
    }),
    holds: ({ told, divisions }) =>
      told.divisionCode === null || divisions.existedIn(told.divisionCode, { from: 1981, to: 9999 }),
  },
  {
    code: 'INPUT_INVALID',
    field: ['legacyRegistrationNo'],
    basis: { rule: 'ORG-2.1', document: 'GB 32100-2015' },
    message: () => ({
      zh: '原登记证号是统一社会信用代码：有代码的组织应当入册，不列入旧登记。',
      en: 'The old registration number is a credit code: who has a code belongs in the register itself.',
    }),
    holds: ({ told }) => told.legacyRegistrationNo === null || !parseUscc(told.legacyRegistrationNo).ok,
  },
]

/** Enters a row without a code, or tells every rule it breaks (domain 2.1). */
export const enterLegacy = (entry: Entry): Outcome<Entry> => check(rules, entry)
