import { accepted, brokenRules, type Outcome, type Rule, refused, Temporal } from '@gongshi/domain-kit'
import type { DivisionHistory } from '../division/division-history.ts'
import type { FunctionalZone } from './functional-zone.ts'

/** A zone as a source tells it, and the divisions it may lie in. */
export type ZoneEntry = { zone: FunctionalZone; divisions: DivisionHistory }

const basis = { rule: 'ORG-2.2', document: 'GB/T 2260' }
const EVER = { from: 1981, to: 9999 }

const rules: readonly Rule<ZoneEntry>[] = [
  {
    code: 'INPUT_INVALID',
    field: ['id'],
    basis,
    message: ({ zone }) => ({
      zh: `功能区没有行政区划代码，编号 ${zone.id} 不得是数字。`,
      en: `A functional zone has no division code; its id ${zone.id} must not be a number.`,
    }),
    holds: ({ zone }) => /^[a-z][a-z-]{1,39}$/.test(zone.id),
  },
  {
    code: 'INPUT_INVALID',
    field: ['hostDivision'],
    basis,
    message: ({ zone }) => ({
      zh: `所在行政区划 ${zone.hostDivision} 不存在。`,
      en: `There is no division ${zone.hostDivision} for it to lie in.`,
    }),
    holds: ({ zone, divisions }) => divisions.existedIn(zone.hostDivision, EVER),
  },
  {
    code: 'INPUT_INVALID',
    field: ['statisticalCodes'],
    basis,
    message: ({ zone }) => ({
      zh: `统计用区划代码须为 ${zone.hostDivision} 开头的9位数字。`,
      en: `A statistical code has nine digits and begins with ${zone.hostDivision}.`,
    }),
    holds: ({ zone }) =>
      zone.statisticalCodes.every((code) => /^\d{9}$/.test(code) && code.startsWith(zone.hostDivision)),
  },
  {
    code: 'INPUT_INVALID',
    field: ['validTo'],
    basis,
    message: () => ({ zh: '终止日期早于设立日期。', en: 'It ended before it began.' }),
    holds: ({ zone: { validFrom, validTo } }) =>
      !validFrom || !validTo || Temporal.PlainDate.compare(validFrom, validTo) <= 0,
  },
]

/** Enters a functional zone, or tells every rule it breaks (domain 2.2). */
export function enterZone(entry: ZoneEntry): Outcome<FunctionalZone> {
  const broken = brokenRules(rules, entry)
  return broken.length > 0 ? refused(...broken) : accepted(entry.zone)
}
