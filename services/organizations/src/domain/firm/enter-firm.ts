import {
  type Actor,
  accepted,
  brokenRules,
  covers,
  type Outcome,
  type Rule,
  refused,
} from '@gongshi/domain-kit'
import type { DivisionHistory } from '../division/division-history.ts'
import type { ServiceFirm } from './firm.ts'

type Entry = {
  firm: ServiceFirm
  /** As it is kept by now. */
  kept: ServiceFirm | undefined
  actor: Actor
  divisions: DivisionHistory
}

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
  {
    code: 'JURISDICTION_EXCEEDED',
    field: ['uscc'],
    basis: { rule: '7' },
    message: () => ({
      zh: '该机构登记在其他辖区，不能由本机关变更。',
      en: 'The firm is of a division that is not this office’s to change.',
    }),
    holds: ({ kept, actor }) =>
      !kept ||
      actor.kind !== 'person' ||
      !!(actor.divisionCode && covers(actor.divisionCode, kept.divisionCode)),
  },
]

/** Enters a service firm, or tells every rule it breaks (domain 2.2, 3.1 and 7): nobody draws one out of another division into their own. */
export function enterFirm(entry: Entry): Outcome<ServiceFirm> {
  const broken = brokenRules(rules, entry)
  return broken.length > 0 ? refused(...broken) : accepted(entry.firm)
}
