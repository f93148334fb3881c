import {
  accepted,
  brokenRules,
  type CivilDate,
  type Outcome,
  type Rule,
  refused,
  Temporal,
  type Uscc,
} from '@gongshi/domain-kit'
import { type PenaltyKind, penaltyKinds } from '../penalty/penalty-kind.ts'
import type { CreditCategory, Matter } from './credit-record.ts'

/** A credit record as the authority formed it, about to be entered here. */
export type ToldRecord = {
  uscc: Uscc
  category: CreditCategory
  matter: Matter | null
  summary: string
  formedOn: CivilDate
  enteredOn: CivilDate
  until: CivilDate | null
  individuals: readonly string[]
  basisRule: string | null
}

const rules: readonly Rule<ToldRecord>[] = [
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
    basis: { rule: 'CMP-3.4', document: '社会组织信用信息管理办法（民政部令第60号）', article: '第六条' },
    message: ({ category, matter }) => ({
      zh: `事项 ${matter} 不属于类别 ${category}。`,
      en: `${matter} is no matter of the category ${category}.`,
    }),
    holds: ({ category, matter }) => isPenalty(matter) === (category === 'ADMIN_PENALTY') || matter === null,
  },
  {
    code: 'INPUT_INVALID',
    field: ['until'],
    basis: { rule: 'CMP-3.4' },
    message: () => ({
      zh: '只有限期停止活动有终止日期。',
      en: 'Only an activity suspension has a last day.',
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
export function enterRecord(told: ToldRecord): Outcome<ToldRecord> {
  const broken = brokenRules(rules, told)
  return broken.length > 0 ? refused(...broken) : accepted(told)
}

/** Is this matter a penalty? */
export const isPenalty = (matter: Matter | null): matter is PenaltyKind =>
  matter !== null && (penaltyKinds as readonly string[]).includes(matter)
