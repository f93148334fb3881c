import {
  accepted,
  brokenRules,
  canReach,
  nextVersion,
  type Outcome,
  type Rule,
  refused,
  Temporal,
} from '@gongshi/domain-kit'
import type { CreditFigures } from '../credit-figures.ts'
import { clockFigureOf } from './clock-figure.ts'
import type { CreditListing, ToldListing } from './credit-listing.ts'
import { creditListingMoves } from './states.ts'
import { triggers } from './triggers.ts'

/** A listing as it is told, and the figures of the day its clock starts; none when it needs none. */
export type Entering = { told: ToldListing; figures: CreditFigures | null }

const rules: readonly Rule<Entering>[] = [
  {
    code: 'INPUT_INVALID',
    field: ['trigger'],
    basis: { rule: 'CMP-4.11', document: '社会组织信用信息管理办法（民政部令第60号）' },
    message: ({ told: { list, trigger } }) => ({
      zh: `情形 ${trigger} 不属于名录 ${list}。`,
      en: `Ground ${trigger} does not lead to the list ${list}.`,
    }),
    holds: ({ told: { list, trigger } }) => triggers[trigger].list === list,
  },
  {
    code: 'INPUT_INVALID',
    field: ['removedOn'],
    basis: { rule: 'CMP-4.11' },
    message: () => ({ zh: '移出日期早于列入日期。', en: 'It was removed before it was listed.' }),
    holds: ({ told: { listedOn, removedOn } }) =>
      removedOn === null || Temporal.PlainDate.compare(removedOn, listedOn) >= 0,
  },
  {
    code: 'INPUT_INVALID',
    field: ['uscc'],
    basis: { rule: 'CMP-2.1', document: 'GB 32100-2015' },
    message: () => ({ zh: '只有社会组织可以列入。', en: 'Only social organizations can be listed.' }),
    holds: ({ told }) => told.uscc.startsWith('5'),
  },
  {
    code: 'INPUT_INVALID',
    field: ['listedOn'],
    basis: { rule: 'CMP-3.6' },
    message: ({ told }) => ({
      zh: `${told.clockStart} 没有有效的名录期限，无法列入。`,
      en: `No figure for how long it lasts is in force on ${told.clockStart}, so it cannot be listed.`,
    }),
    holds: (entering) => clockFigureOf(entering.told) === null || clockMonthsOf(entering) !== null,
  },
]

/** What is told of a listing that is known: where it leads must be a way of the table (domain 4.11). */
export function retellListing<L extends CreditListing>(
  kept: L,
  { state, removedOn }: ToldListing,
): Outcome<L> {
  if (canReach(creditListingMoves, kept.state, state))
    return accepted({ ...nextVersion(kept, {}), state, removedOn })
  return refused({
    code: 'INVALID_TRANSITION',
    field: ['state'],
    basis: { rule: 'CMP-4.11' },
    message: {
      zh: `名录状态不能由 ${kept.state} 变为 ${state}。`,
      en: `No way leads from ${kept.state} to ${state}.`,
    },
  })
}

/** Admits a listing decided elsewhere with the figure it keeps, or tells every rule it breaks (domain 3.6 and 4.11). */
export function enterListing(entering: Entering): Outcome<CreditListing> {
  const broken = brokenRules(rules, entering)
  if (broken.length > 0) return refused(...broken)
  return accepted({ ...entering.told, clockMonths: clockMonthsOf(entering) })
}

function clockMonthsOf({ told, figures }: Entering): number | null {
  const figure = clockFigureOf(told)
  return figure && (figures?.[figure] ?? null)
}
