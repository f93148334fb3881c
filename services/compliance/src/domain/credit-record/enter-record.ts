import { accepted, brokenRules, type Outcome, type Rule, refused, Temporal } from '@gongshi/domain-kit'
import { type PenaltyKind, penaltyKinds } from '../penalty/penalty-kind.ts'
import type { CreditRecord, Matter } from './credit-record.ts'

const measures = '社会组织信用信息管理办法（民政部令第60号）'

const rules: readonly Rule<CreditRecord>[] = [
  {
    code: 'INPUT_INVALID',
    field: ['enteredOn'],
    basis: { rule: 'CMP-3.4' },
    message: () => ({ zh: '记录日期早于信息形成日期。', en: 'It was entered before it was formed.' }),
    holds: ({ formedOn, enteredOn }) => Temporal.PlainDate.compare(enteredOn, formedOn) >= 0,
  },
  {
    code: 'INPUT_INVALID',
    field: ['matter'],
    basis: { rule: 'CMP-3.4', document: measures, article: '第六条' },
    message: ({ category, matter }) => ({
      zh: `事项 ${matter} 不属于类别 ${category}。`,
      en: `${matter} is no matter of the category ${category}.`,
    }),
    holds: ({ category, matter }) => matter === null || isPenalty(matter) === (category === 'ADMIN_PENALTY'),
  },
  {
    code: 'INPUT_INVALID',
    field: ['until'],
    basis: { rule: 'CMP-3.4' },
    message: () => ({
      zh: '限期停止活动须有、其他事项不得有终止日期。',
      en: 'An activity suspension has a last day, and nothing else has one.',
    }),
    holds: ({ matter, until }) => (until !== null) === (matter === 'ACTIVITY_SUSPENSION'),
  },
  {
    code: 'INPUT_INVALID',
    field: ['uscc'],
    basis: { rule: 'CMP-2.1', document: 'GB 32100-2015' },
    message: () => ({
      zh: '只记录社会组织的信用信息。',
      en: 'Only social organizations have credit records here.',
    }),
    holds: ({ uscc }) => uscc.startsWith('5'),
  },
]

/**
 * Admits a credit record, or tells every rule it breaks.
 *
 * A late entry is admitted: the five working days are a duty, flagged and not refused (`entry-duty.ts`).
 */
export function enterRecord(told: CreditRecord): Outcome<CreditRecord> {
  const broken = brokenRules(rules, told)
  return broken.length > 0 ? refused(...broken) : accepted(told)
}

/** Is this matter a penalty? */
export const isPenalty = (matter: Matter | null): matter is PenaltyKind =>
  matter !== null && (penaltyKinds as readonly string[]).includes(matter)
