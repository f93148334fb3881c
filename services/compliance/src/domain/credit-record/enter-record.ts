import { accepted, brokenRules, type Outcome, type Rule, refused, Temporal } from '@gongshi/domain-kit'
import type { CreditFigures } from '../credit-figures.ts'
import { type PenaltyKind, penaltyKinds } from '../penalty/penalty-kind.ts'
import type { CreditRecord, Matter, ToldRecord } from './credit-record.ts'
import { publicSummary } from './public-summary.ts'
import { leavesTheChannel, shownUntil } from './shown-until.ts'

const measures = '社会组织信用信息管理办法（民政部令第60号）'

/** A record as it is told, and the figures of the day it formed. */
export type Entering = { told: ToldRecord; figures: CreditFigures }

const rules: readonly Rule<Entering>[] = [
  {
    code: 'INPUT_INVALID',
    field: ['enteredOn'],
    basis: { rule: 'CMP-3.4' },
    message: () => ({ zh: '记录日期早于信息形成日期。', en: 'It was entered before it was formed.' }),
    holds: ({ told }) => Temporal.PlainDate.compare(told.enteredOn, told.formedOn) >= 0,
  },
  {
    code: 'INPUT_INVALID',
    field: ['matter'],
    basis: { rule: 'CMP-3.4', document: measures, article: '第六条' },
    message: ({ told: { category, matter } }) => ({
      zh: `事项 ${matter} 不属于类别 ${category}。`,
      en: `${matter} is no matter of the category ${category}.`,
    }),
    holds: ({ told: { category, matter } }) =>
      matter === null || isPenalty(matter) === (category === 'ADMIN_PENALTY'),
  },
  {
    code: 'INPUT_INVALID',
    field: ['until'],
    basis: { rule: 'CMP-3.4' },
    message: () => ({
      zh: '限期停止活动须有、其他事项不得有终止日期。',
      en: 'An activity suspension has a last day, and nothing else has one.',
    }),
    holds: ({ told: { matter, until } }) => (until !== null) === (matter === 'ACTIVITY_SUSPENSION'),
  },
  {
    code: 'INPUT_INVALID',
    field: ['uscc'],
    basis: { rule: 'CMP-2.1', document: 'GB 32100-2015' },
    message: () => ({
      zh: '只记录社会组织的信用信息。',
      en: 'Only social organizations have credit records here.',
    }),
    holds: ({ told }) => told.uscc.startsWith('5'),
  },
  {
    code: 'INPUT_INVALID',
    field: ['formedOn'],
    basis: { rule: 'CMP-3.6' },
    message: ({ told }) => ({
      zh: `${told.formedOn} 没有有效的处罚公示期限，无法记录。`,
      en: `No figure for how long a penalty is public is in force on ${told.formedOn}, so it cannot be entered.`,
    }),
    holds: ({ told, figures }) => !leavesTheChannel(told) || figures.publicityMonths !== null,
  },
]

/**
 * Admits a credit record with the figures it keeps, or tells every rule it breaks (domain 3.6 and 4.11).
 *
 * A late entry is admitted: the days to enter it are a duty, flagged and not refused (`entry-duty.ts`).
 */
export function enterRecord(entering: Entering): Outcome<CreditRecord> {
  const broken = brokenRules(rules, entering)
  if (broken.length > 0) return refused(...broken)
  const { told, figures } = entering
  return accepted({
    ...told,
    version: 1,
    publicSummary: publicSummary(told),
    entryDuty: figures.entryDuty,
    shownUntil: shownUntil(told, figures.publicityMonths),
  })
}

/** Is this matter a penalty? */
export const isPenalty = (matter: Matter | null): matter is PenaltyKind =>
  matter !== null && (penaltyKinds as readonly string[]).includes(matter)
